import { existsSync } from 'node:fs'

/** Launch arguments under which Chromium runs as root, without a network and without asking for Google's hosts. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Path of a Chromium: `CHROMIUM_PATH`, else Debian's, else the one inside the npm package. */
export async function findChromium(): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}
