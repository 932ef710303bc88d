import type { RxCollection } from 'rxdb/plugins/core'
import { unknownToProxy, type Bookkeeping, type Tracked } from '#core/sync/bookkeeping.ts'

/** A record of the browser's own as it lies in its collection: the bookkeeping is a field beside its own. */
export type Stored<Record> = Record & { sync?: Bookkeeping<Record> }

/**
 * What lies in a collection, taken apart. Without bookkeeping the proxy has said nothing of it yet. RxDB adds fields of
 * its own, which begin with `_`, to what it gives for changing; they are no part of the record.
 */
export function trackedOf<Record extends object>(stored: Stored<Record>): Tracked<Record> {
  const { sync = unknownToProxy(), ...fields } = stored
  const record = Object.fromEntries(Object.entries(fields).filter(([field]) => !field.startsWith('_')))
  return { record: record as unknown as Record, sync }
}

/** The two put together again. */
export function storedOf<Record extends object>({ record, sync }: Tracked<Record>): Stored<Record> {
  return { ...record, sync }
}

/** A collection of the browser's own, for what is the same in each of them. */
export type OwnCollection<Record> = RxCollection<Stored<Record>>

/**
 * Changes one record with its bookkeeping in one step, whatever happens beside it: `change` gets what is there (null
 * where nothing is), and may be called again. What it returns is stored; null removes the record.
 */
export async function changeTracked<Record extends { id: string }>(
  collection: OwnCollection<Record>,
  id: string,
  change: (mine: Tracked<Record> | null) => Tracked<Record> | null,
): Promise<void> {
  const document = await collection.findOne(id).exec()
  if (document) {
    await document.incrementalModify((stored) => {
      const after = change(trackedOf<Record>(stored))
      return after ? storedOf(after) : { ...stored, _deleted: true }
    })
    return
  }
  const fresh = change(null)
  if (!fresh) return
  const { error } = await collection.bulkInsert([storedOf(fresh)])
  // Somebody was quicker; now there is something to change.
  if (error.some(({ status }) => status === 409)) await changeTracked(collection, id, change)
}
