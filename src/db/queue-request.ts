import type { DeskDatabase } from './collections.ts'
import { freezeAndQueue } from './requests.ts'

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Builds the service request of a draft (the inner XML: no identity, no secret) and puts it into the
 * queue; works without a network. Resolves to false if the draft had been queued before. Throws where
 * the parameters cannot be written as XML.
 */
export async function queueRequest(database: DeskDatabase, id: string): Promise<boolean> {
  // 73 KiB gzip of xmlbuilder2 are loaded when something is sent, not when the app starts.
  const { buildInnerXml } = await import('./build-inner-xml.ts')
  const draft = await database.requests.findOne(id).exec()
  if (!draft) throw new Error('This draft is not on this device.')
  const innerXml = buildInnerXml(draft.toJSON())
  return freezeAndQueue(database, id, { innerXml, hash: await sha256(innerXml) })
}
