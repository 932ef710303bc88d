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

const libraryFolders = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib']

/** Path of a Chromium: `CHROMIUM_PATH`, else Debian's, else the one inside the npm package. */
export async function findChromium(): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  // The package unpacks the libraries that a bare system lacks (libnss3 first) only where it believes to
  // be on Lambda; it says so by this variable, which must be set before the package is loaded.
  if (!libraryFolders.some((folder) => existsSync(`${folder}/libnss3.so`))) {
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  }
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}
