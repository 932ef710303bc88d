import type { Device, DeviceKind } from '#core/wire/devices.ts'

declare const __APP_VERSION__: string

/** The version of this app, as package.json names it. */
export const appVersion = __APP_VERSION__

const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chromium'],
  [/Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/iPad|iPhone/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

function nameIn(table: [RegExp, string][], agent: string): string {
  return table.find(([pattern]) => pattern.test(agent))?.[1] ?? '?'
}

/** What is worked on with the finger is carried to visits; its user may say otherwise. */
function deviceKind(): DeviceKind {
  return matchMedia('(pointer: coarse)').matches ? 'tablet' : 'desk'
}

/** What the proxy is told of this browser: never who uses it. */
export function describeDevice(agent = navigator.userAgent): Omit<Device, 'id'> {
  const label = `${nameIn(browsers, agent)}, ${nameIn(systems, agent)}`
  return { kind: deviceKind(), label, appVersion }
}
