import { pulledCollections, type PulledCollection, type SyncPage } from '#core/wire/sync.ts'
import type { DeskDatabase, Records } from '../collections.ts'
import { adoptRequests } from './adopt-requests.ts'

/** Asks the proxy for a page of a collection; {@link SyncPage}. */
export type Pull = <Document>(
  collection: PulledCollection,
  after: number,
  limit: number,
) => Promise<SyncPage<Document>>

const pageSize = 200

async function store(
  database: DeskDatabase,
  collection: PulledCollection,
  page: SyncPage<Records[PulledCollection]>,
): Promise<void> {
  if (collection === 'requests') {
    await adoptRequests(database, page.documents as Records['requests'][])
  } else {
    // One union of five collections has no common call signature; each page holds its own records.
    await database[collection].bulkUpsert(page.documents as never[])
  }
  if (page.deleted.length > 0) await database[collection].bulkRemove(page.deleted)
}

async function pullCollection(
  database: DeskDatabase,
  collection: PulledCollection,
  pull: Pull,
): Promise<void> {
  const known = (await database.checkpoints.findOne(collection).exec())?.toJSON()
  let epoch = known?.epoch
  let after = known?.sequence ?? 0
  for (let more = true; more;) {
    const page = await pull<Records[PulledCollection]>(collection, after, pageSize)
    if (epoch !== undefined && page.epoch !== epoch) {
      epoch = page.epoch
      after = 0
      continue
    }
    epoch = page.epoch
    await store(database, collection, page)
    // The checkpoint is written after its page: a kill in between only brings the same page once more.
    if (page.sequence !== after || !known) {
      await database.checkpoints.upsert({ id: collection, epoch, sequence: page.sequence })
    }
    after = page.sequence
    more = page.more
  }
}

/**
 * Brings every pulled collection up to the proxy's last sequence number. A proxy that was restored from a
 * backup shows another epoch; then everything is read again from the start. Throws the error of `pull`.
 */
export async function pullChanges(database: DeskDatabase, pull: Pull): Promise<void> {
  for (const collection of pulledCollections) await pullCollection(database, collection, pull)
}
