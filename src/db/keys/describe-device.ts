import { nameOfBrowser } from '#core/browser-name.ts'
import type { Device, DeviceKind } from '#core/wire/devices.ts'

declare const __APP_VERSION__: string

/** The version of this app, as package.json names it. */
export const appVersion = __APP_VERSION__

/** What is worked on with the finger is carried to visits; its user may say otherwise. */
function deviceKind(): DeviceKind {
  return matchMedia('(pointer: coarse)').matches ? 'tablet' : 'desk'
}

/** What the proxy is told of this browser: never who uses it. */
export function describeDevice(): Omit<Device, 'id'> {
  return { kind: deviceKind(), label: nameOfBrowser(navigator.userAgent), appVersion }
}
