import { shallowReactive } from 'vue'
import type { Bookkeeping } from '#core/sync/bookkeeping.ts'
import type { CollectionName, DeskDatabase, Records } from './collections.ts'

/**
 * The records of a collection as they stand now; `records` is null until the first reading is done. `bookkeeping` says
 * of the browser's own records how far the proxy knows them, by id, also of those that were deleted here.
 */
export interface LiveRecords<Record> {
  records: readonly Record[] | null
  bookkeeping: ReadonlyMap<string, Bookkeeping<Record>>
  failed: boolean
}

type StoredDocument<Record> = Record & { sync?: Bookkeeping<Record> }

const liveByDatabase = new WeakMap<DeskDatabase, Map<CollectionName, LiveRecords<unknown>>>()

/** Takes the bookkeeping off, and leaves out what was deleted here. */
function takeApart<Record extends { id: string }>(stored: readonly StoredDocument<Record>[]) {
  const bookkeeping = new Map<string, Bookkeeping<Record>>()
  const records: Record[] = []
  for (const { sync, ...record } of stored) {
    if (sync) bookkeeping.set(record.id, sync)
    if (!sync?.removed) records.push(record as unknown as Record)
  }
  return { records, bookkeeping }
}

function subscribe<Name extends CollectionName>(
  database: DeskDatabase,
  name: Name,
): LiveRecords<Records[Name]> {
  const live = shallowReactive<LiveRecords<Records[Name]>>({
    records: null,
    bookkeeping: new Map(),
    failed: false,
  })
  // RxDocuments never enter reactive state: Vue's proxies cannot be cloned and break the storage (LOCAL_FIRST 5.24).
  database.collections[name].find().$.subscribe({
    next: (documents) => {
      const stored = documents.map((document) => document.toJSON() as StoredDocument<Records[Name]>)
      Object.assign(live, takeApart(stored))
    },
    error: () => {
      live.failed = true
    },
  })
  return live
}

/**
 * The living list of a collection, read once per database and shared by all who look at it; the
 * subscription ends with the database. This is the one place where records are read.
 */
export function liveRecords<Name extends CollectionName>(
  database: DeskDatabase,
  name: Name,
): LiveRecords<Records[Name]> {
  const lists = liveByDatabase.get(database) ?? new Map<CollectionName, LiveRecords<unknown>>()
  liveByDatabase.set(database, lists)
  const known = lists.get(name) as LiveRecords<Records[Name]> | undefined
  if (known) return known
  const live = subscribe(database, name)
  lists.set(name, live)
  return live
}
