import {
  wrapRxStorageInstance,
  type RxStorage,
  type RxStorageInstance,
  type BulkWriteRow,
  type RxStorageInstanceCreationParams,
  type RxStorageWriteError,
  type RxStorageWriteErrorConflict,
} from 'rxdb/plugins/core'
import { map } from 'rxjs'
import { checkQuery } from './check-query.ts'
import { inTurn } from './in-turn.ts'
import { sealDocuments, unreadableReason, type AnyDocument } from './sealed-document.ts'
import { clearFieldsOf, idFieldOf, sealedSchema, type AnySchema } from './sealed-schema.ts'
import { storageError } from './storage-error.ts'
import type { UnreadableReason } from './sealed-text.ts'

/** A document that was set aside: it stays on the disk as it is and is left out of every reading. */
export interface UnreadableDocument {
  collection: string
  id: string
  reason: UnreadableReason
}

/** Where the seal tells what it could not read; the same document may be told more than once. */
export type ReportUnreadable = (found: UnreadableDocument) => void

/** What a storage may be told about its collections, by name. */
export interface SealOptions {
  /** The present version of each schema: an older one is open only to be brought to its present schema. */
  versions?: Readonly<Record<string, number>>
  /** Whether a write takes the place of an unreadable document, because what was in it can be had again. */
  isReplaceable?: (collection: string) => boolean
  /** Told when one was replaced. */
  onReplaced?: ((collection: string, id: string) => void) | undefined
}

type AnyInstance = RxStorageInstance<AnyDocument, unknown, unknown>

// RxDB's own store: names and schemas of collections, state of migrations; it never holds a record.
const internalStore = '_rxdb_internal'

/** Hides what cannot be read and refuses what would damage it. */
function setUnreadableAside(
  inner: AnyInstance,
  schema: AnySchema,
  isOld: boolean,
  report: ReportUnreadable,
  replaced: ((id: string) => void) | null,
): AnyInstance {
  const [idField, clearFields] = [idFieldOf(schema), clearFieldsOf(schema)]
  const readable = (document: AnyDocument | undefined): boolean => {
    const reason = unreadableReason(document)
    if (!document || !reason || isOld) return true
    report({ collection: inner.collectionName, id: String(document[idField]), reason })
    return false
  }
  const query: AnyInstance['query'] = async (prepared) => {
    checkQuery(prepared.query, clearFields)
    const { documents } = await named(() => inner.query(prepared))
    return { documents: documents.filter(readable) }
  }
  const isInPlace = (
    error: RxStorageWriteError<AnyDocument>,
  ): error is RxStorageWriteErrorConflict<AnyDocument> =>
    error.status === 409 && !readable(error.documentInDb)
  // Told as a conflict, RxDB would try for ever to win it, and every later write would wait behind it.
  const refuse = (error: RxStorageWriteError<AnyDocument>): RxStorageWriteError<AnyDocument> =>
    isInPlace(error)
      ? { ...error, status: 422, schema: inner.schema, validationErrors: [unreadableInPlace] }
      : error
  return {
    ...inner,
    query,
    count: async (prepared) => ({ count: (await query(prepared)).documents.length, mode: 'fast' }),
    findDocumentsById: async (ids, deleted) =>
      (await named(() => inner.findDocumentsById(ids, deleted))).filter(readable),
    bulkWrite: async (rows, context) => {
      const { error } = await named(() => inner.bulkWrite(rows, context))
      const inPlace = replaced ? error.filter(isInPlace) : []
      if (!replaced || inPlace.length === 0) return { error: error.map(refuse) }
      const over = rowsOver(rows, inPlace, idField)
      const again = await named(() => inner.bulkWrite(over, context))
      const met = new Set(inPlace.map(({ documentId }) => documentId))
      const others = error.filter(({ documentId }) => !met.has(documentId))
      for (const { documentId } of again.error) met.delete(documentId)
      for (const id of met) replaced(id)
      return { error: [...others, ...again.error].map(refuse) }
    },
    changeStream: () =>
      inner.changeStream().pipe(
        map((bulk) => ({
          ...bulk,
          events: bulk.events.filter(({ documentData }) => readable(documentData)),
        })),
      ),
  }
}

/** The writes that met something unreadable, now as the next versions of it. */
function rowsOver(
  rows: BulkWriteRow<AnyDocument>[],
  inPlace: readonly RxStorageWriteErrorConflict<AnyDocument>[],
  idField: string,
): BulkWriteRow<AnyDocument>[] {
  const previous = new Map(inPlace.map((error) => [error.documentId, error.documentInDb]))
  return rows.flatMap(({ document }) => {
    const before = previous.get(String(document[idField]))
    return before ? [{ previous: before, document }] : []
  })
}

/** Does something in the storage; what it throws gets a code where people have words for it. */
async function named<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw storageError(error)
  }
}

const unreadableInPlace = {
  field: 'sealed',
  message: 'A document of this id is on this device and cannot be read; it is not overwritten.',
}

/**
 * Wraps a storage so that every document lies on the disk sealed as a whole, under the key given. A document
 * that cannot be opened is left out, reported and kept untouched, unless its collection is replaceable and the same id
 * is written; the others go on. A query beyond the id throws.
 */
export function sealStorage<Internals, Options>(
  storage: RxStorage<Internals, Options>,
  key: CryptoKey,
  report: ReportUnreadable,
  { versions = {}, isReplaceable = () => false, onReplaced = () => {} }: SealOptions = {},
): RxStorage<Internals, Options> {
  return {
    ...storage,
    async createStorageInstance<Document>(params: RxStorageInstanceCreationParams<Document, Options>) {
      if (params.collectionName === internalStore) return storage.createStorageInstance(params)
      const { databaseName: database, collectionName: collection } = params
      const schema = params.schema as unknown as AnySchema
      const isOld = schema.version < (versions[collection] ?? 0)
      const { close, open } = sealDocuments(
        key,
        { database, collection, version: schema.version },
        idFieldOf(schema),
        isOld,
      )
      const turn = inTurn()
      const instance = await storage.createStorageInstance({
        ...params,
        schema: sealedSchema(schema) as never,
      })
      const sealed = wrapRxStorageInstance(
        params.schema as never,
        instance,
        (document) => close(document as unknown as AnyDocument) as never,
        (stored: AnyDocument) => turn(open(stored)) as never,
      )
      const replaced = isReplaceable(collection) ? (id: string) => onReplaced(collection, id) : null
      return setUnreadableAside(sealed as unknown as AnyInstance, schema, isOld, report, replaced) as never
    },
  }
}
