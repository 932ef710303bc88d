import type { RxDocumentData } from 'rxdb/plugins/core'
import { openText, sealText, type Place, type UnreadableReason } from './sealed-text.ts'

/** A document as RxDB hands it over, whatever record it holds. */
export type AnyDocument = RxDocumentData<Record<string, unknown>>

const unreadable = Symbol('unreadable')

/** The reason why a document that came from the disk is set aside; undefined for a readable one. */
export function unreadableReason(document: object | null | undefined): UnreadableReason | undefined {
  return document ? (document as { [unreadable]?: UnreadableReason })[unreadable] : undefined
}

/**
 * A document that no step could bring to the present schema, as it is written instead: sealed under its old version,
 * so that it is there, set aside, and a later app may still read it.
 */
export function setAsideUnmigrated(
  document: Record<string, unknown>,
  version: number,
): Record<string, unknown> {
  const { _rev, _attachments, ...record } = document
  return { id: record['id'], unmigrated: { version, document: record } }
}

interface Unmigrated {
  version: number
  document: object
}

/** What a document says beside its clear fields; null where the text is no record. */
function contentOf(text: string): object | null {
  try {
    const content: unknown = JSON.parse(text)
    return typeof content === 'object' && !Array.isArray(content) ? content : null
  } catch {
    return null
  }
}

/** Makes and opens the documents of one collection. */
export interface DocumentSeal {
  close(document: AnyDocument): Promise<AnyDocument>
  /** Never throws: what cannot be opened comes back without content, marked with its {@link unreadableReason}. */
  open(stored: AnyDocument): Promise<AnyDocument>
}

/**
 * The {@link DocumentSeal} of a collection; `place` says which, `idField` names the field of the id. Of an old one, which
 * is only read to be brought to its present schema, what cannot be opened comes with its sealed text, to be carried on.
 */
export function sealDocuments(
  key: CryptoKey,
  place: Omit<Place, 'id'>,
  idField: string,
  isOld: boolean,
): DocumentSeal {
  const { database, collection, version } = place
  return {
    async close({ _rev, _meta, _deleted, _attachments, ...content }) {
      const id = String(content[idField])
      const clear = { [idField]: id, _rev, _meta, _deleted, _attachments }
      // Carried over from an older schema because it could not be opened: byte for byte.
      if (typeof content['sealed'] === 'string') return { ...clear, sealed: content['sealed'] }
      const old = content['unmigrated'] as Unmigrated | undefined
      const own = { database, collection, id, version: old?.version ?? version }
      return { ...clear, sealed: await sealText(key, own, JSON.stringify(old?.document ?? content)) }
    },
    async open({ sealed, ...clear }) {
      const carried = isOld && typeof sealed === 'string' ? { sealed } : {}
      const id = String(clear[idField])
      const opened = await openText(key, { database, collection, id }, sealed)
      if ('reason' in opened) return { ...clear, ...carried, [unreadable]: opened.reason }
      if (opened.version !== version) return { ...clear, ...carried, [unreadable]: 'not-migrated' }
      const content = contentOf(opened.text)
      return content ? { ...content, ...clear } : { ...clear, ...carried, [unreadable]: 'unknown-format' }
    },
  }
}
