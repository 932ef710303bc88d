import type { RxDocumentData } from 'rxdb/plugins/core'
import { openText, sealText, type Place, type UnreadableReason } from './sealed-text.ts'

/** A document as RxDB hands it over, whatever record it holds. */
export type AnyDocument = RxDocumentData<Record<string, unknown>>

const unreadable = Symbol('unreadable')

/** The reason why a document that came from the disk is set aside; undefined for a readable one. */
export function unreadableReason(document: object | null | undefined): UnreadableReason | undefined {
  return document ? (document as { [unreadable]?: UnreadableReason })[unreadable] : undefined
}

/** Makes and opens the documents of one collection. */
export interface DocumentSeal {
  close(document: AnyDocument): Promise<AnyDocument>
  /** Never throws: what cannot be opened comes back without content, marked with its {@link unreadableReason}. */
  open(stored: AnyDocument): Promise<AnyDocument>
}

/** The {@link DocumentSeal} of a collection; `place` says which, `idField` names the field of the id. */
export function sealDocuments(key: CryptoKey, place: Omit<Place, 'id'>, idField: string): DocumentSeal {
  const { database, collection, version } = place
  return {
    async close({ _rev, _meta, _deleted, _attachments, ...content }) {
      const id = String(content[idField])
      const sealed = await sealText(key, { database, collection, version, id }, JSON.stringify(content))
      return { [idField]: id, sealed, _rev, _meta, _deleted, _attachments }
    },
    async open({ sealed, ...clear }) {
      const id = String(clear[idField])
      const opened = await openText(key, { database, collection, id }, sealed)
      if ('reason' in opened) return { ...clear, [unreadable]: opened.reason }
      if (opened.version !== version) return { ...clear, [unreadable]: 'not-migrated' }
      return { ...(JSON.parse(opened.text) as object), ...clear }
    },
  }
}
