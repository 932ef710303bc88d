import { shallowReactive } from 'vue'
import type { CollectionName, DeskDatabase, Records } from './collections.ts'

/** The records of a collection as they stand now; `records` is null until the first reading is done. */
export interface LiveRecords<Record> {
  records: readonly Record[] | null
  failed: boolean
}

const liveByDatabase = new WeakMap<DeskDatabase, Map<CollectionName, LiveRecords<unknown>>>()

function subscribe<Name extends CollectionName>(
  database: DeskDatabase,
  name: Name,
): LiveRecords<Records[Name]> {
  const live = shallowReactive<LiveRecords<Records[Name]>>({ records: null, failed: false })
  // RxDocuments never enter reactive state: Vue's proxies cannot be cloned and break the storage (LOCAL_FIRST 5.24).
  database.collections[name].find().$.subscribe({
    next: (documents) => {
      live.records = documents.map((document) => document.toJSON() as Records[Name])
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
