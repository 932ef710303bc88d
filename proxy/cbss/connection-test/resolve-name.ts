import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { errorCode, type Found } from './step.ts'

const unknown = new Set(['ENOTFOUND', 'ENODATA', 'ENONAME', 'EAI_NONAME', 'EAI_NODATA'])

/** Looks whether the host of an address has an address of its own. */
export async function resolveName(url: URL): Promise<Found> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0) return { finding: 'name-resolved', values: { host, address: host } }
  try {
    const { address } = await lookup(host)
    return { finding: 'name-resolved', values: { host, address } }
  } catch (error) {
    return {
      finding: unknown.has(errorCode(error)) ? 'name-unknown' : 'name-server-silent',
      values: { host },
    }
  }
}
