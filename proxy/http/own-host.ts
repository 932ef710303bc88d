import { isIP } from 'node:net'

/**
 * Whether a Host header can be that of a page of ours: an IP address, localhost, or one of the given names, with any
 * port. A page of another site whose name was pointed at this machine (DNS rebinding) names its own host there, and
 * its Origin agrees with it.
 */
export function isOwnHost(header: string | undefined, names: readonly string[] = []): boolean {
  const name = hostNameOf(header)
  if (name === null) return false
  const isAddress = isIP(name.replace(/^\[|\]$/g, '')) !== 0
  return isAddress || name === 'localhost' || name.endsWith('.localhost') || names.includes(name)
}

/** The name without port, in lower case; null where there is none. */
function hostNameOf(header: string | undefined): string | null {
  const address = `http://${header}`
  return header !== undefined && /^[^/\\@?#\s]+$/.test(header) && URL.canParse(address)
    ? new URL(address).hostname
    : null
}
