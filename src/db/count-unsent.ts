import { lacksReceipt } from '#core/sync/bookkeeping.ts'
import type { DeskDatabase } from './collections.ts'
import { trackedOf, type OwnCollection } from './tracked.ts'

const unsent = new Set(['queued', 'waiting', 'set-aside'])

async function withoutReceipt<Record extends object>(collection: OwnCollection<Record>): Promise<number> {
  const documents = await collection.find().exec()
  return documents.filter((document) => lacksReceipt(trackedOf<Record>(document.toMutableJSON()))).length
}

/** How much lies on this device that the proxy has not taken over: requests, clients, visits and views. */
export async function countUnsent(database: DeskDatabase): Promise<number> {
  const requests = await database.requests.find().exec()
  const records = await Promise.all([
    withoutReceipt(database.clients),
    withoutReceipt(database.visits),
    withoutReceipt(database.views),
  ])
  return records.reduce(
    (sum, count) => sum + count,
    requests.filter(({ progress }) => unsent.has(progress)).length,
  )
}
