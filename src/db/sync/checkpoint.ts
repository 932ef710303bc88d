import { pulledCollections, type PulledCollection, type SyncPage } from '#core/wire/sync.ts'
import type { DeskDatabase } from '../collections.ts'

/** A reading from the start after the proxy was restored: what of the device the proxy has not given yet. */
export interface Restart {
  /** Versions below this number are in both histories. */
  sharedUntil: number
  /** The ids that were here when it began and did not come again so far. */
  absent: string[]
}

/**
 * How far a collection has been pulled: `sequence` is the proxy's number. `restart` is there while everything is read
 * again. The one with the id `moment` says what was last heard of the proxy at all: its `epoch`, and the highest
 * sequence number, by pull or by receipt.
 */
export interface Checkpoint {
  id: string
  epoch: string
  sequence: number
  restart?: Restart | null
}

const momentId = 'moment'

/** Where a collection stands; the start where it was never pulled. */
export async function readCheckpoint(
  database: DeskDatabase,
  collection: PulledCollection,
): Promise<{ sequence: number; restart: Restart | null }> {
  const known = (await database.checkpoints.findOne(collection).exec())?.toMutableJSON()
  return { sequence: known?.sequence ?? 0, restart: known?.restart ?? null }
}

/** Whether what is here is still being compared with a proxy that was restored. */
export async function isRestarting(database: DeskDatabase): Promise<boolean> {
  const checkpoints = await database.checkpoints.find().exec()
  return checkpoints.some(({ restart }) => restart)
}

/** Notes where a collection stands. Written after what was pulled, so that a kill in between loses nothing. */
export async function writeCheckpoint(
  database: DeskDatabase,
  collection: PulledCollection,
  { sequence, restart }: { sequence: number; restart: Restart | null },
): Promise<void> {
  await database.checkpoints.upsert({ id: collection, epoch: '', sequence, restart })
}

/** What was last heard of the proxy; an empty epoch where nothing was. */
export async function readMoment(database: DeskDatabase): Promise<{ epoch: string; seen: number }> {
  const known = await database.checkpoints.findOne(momentId).exec()
  return { epoch: known?.epoch ?? '', seen: known?.sequence ?? 0 }
}

/** Notes what was heard of the proxy. */
export async function noteMoment(database: DeskDatabase, epoch: string, sequence: number): Promise<void> {
  const before = await readMoment(database)
  const seen = Math.max(before.seen, sequence)
  if (before.epoch === epoch && before.seen === seen) return
  await database.checkpoints.upsert({ id: momentId, epoch, sequence: seen })
}

/**
 * The proxy was restored: every collection is read again from the start, and what is here is compared. The moment is
 * written last; until then each page says `restarted` again.
 */
export async function beginRestart(
  database: DeskDatabase,
  { epoch, sequence }: Pick<SyncPage<unknown>, 'epoch' | 'sequence'>,
  sharedUntil: number,
): Promise<void> {
  for (const collection of pulledCollections) {
    if (!(collection in database.collections)) continue
    const { restart } = await readCheckpoint(database, collection)
    const documents = await database.collections[collection].find().exec()
    const absent = documents.map(({ id }) => id)
    const shared = restart ? Math.min(restart.sharedUntil, sharedUntil) : sharedUntil
    await writeCheckpoint(database, collection, { sequence: 0, restart: { sharedUntil: shared, absent } })
  }
  await database.checkpoints.upsert({ id: momentId, epoch, sequence })
}
