import {
  wrapRxStorageInstance,
  type RxStorage,
  type RxStorageInstance,
  type RxStorageInstanceCreationParams,
  type RxStorageWriteError,
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

type AnyInstance = RxStorageInstance<AnyDocument, unknown, unknown>

// RxDB's own store: names and schemas of collections, state of migrations; it never holds a record.
const internalStore = '_rxdb_internal'

/** Hides what cannot be read and refuses what would damage it. */
function setUnreadableAside(
  inner: AnyInstance,
  schema: AnySchema,
  isOld: boolean,
  report: ReportUnreadable,
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
  // Told as a conflict, RxDB would try for ever to win it, and every later write would wait behind it.
  const refuse = (error: RxStorageWriteError<AnyDocument>): RxStorageWriteError<AnyDocument> =>
    error.status === 409 && !readable(error.documentInDb)
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
      return { error: error.map(refuse) }
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
 * that cannot be opened is left out, reported and kept untouched; the others go on. A query beyond the id throws.
 * `versions` are the present ones of the collections: an older one is open only to be brought to its present schema.
 */
export function sealStorage<Internals, Options>(
  storage: RxStorage<Internals, Options>,
  key: CryptoKey,
  report: ReportUnreadable,
  versions: Readonly<Record<string, number>> = {},
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
      return setUnreadableAside(sealed as unknown as AnyInstance, schema, isOld, report) as never
    },
  }
}
