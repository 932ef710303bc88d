// The order counts: Edge calls itself Chrome too, and Chrome calls itself Safari.
const browsers: readonly (readonly [sign: RegExp, name: string])[] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chromium'],
  [/Safari\//, 'Safari'],
]
const systems: readonly (readonly [sign: RegExp, name: string])[] = [
  [/iPad|iPhone/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** What a user agent (RFC 9110, 10.1.5) is for people: `Chromium, Linux`; `?` for what is not known. */
export function nameOfBrowser(userAgent: string): string {
  const nameIn = (table: typeof browsers) => table.find(([sign]) => sign.test(userAgent))?.[1] ?? '?'
  return `${nameIn(browsers)}, ${nameIn(systems)}`
}
