import { randomUUID } from 'node:crypto'
import { lastSequence } from './counters.ts'
import type { Reading, Writing } from './store.ts'

/** Where a browser stands: the life of the store that it last heard of, and the highest sequence number in it. */
export interface Moment {
  epoch: string
  seen: number
}

/**
 * Begins a life of the store, one with each start, and returns its id. A store that was restored from a backup goes on
 * with a life of its own, so that what a browser heard of the lost one is recognised.
 */
export async function beginLife({ db }: Writing, began_at: string): Promise<string> {
  const id = randomUUID()
  const first_sequence = (await lastSequence(db)) + 1
  await db.insertInto('lives').values({ id, first_sequence, began_at }).execute()
  return id
}

/**
 * Null where this store contains the moment, or the browser has heard of none yet. Otherwise the store was restored:
 * versions below `sharedUntil` were given before the histories parted; 0 where nobody knows when that was.
 */
export async function partedFrom(
  { db }: Reading,
  { epoch, seen }: Moment,
): Promise<{ sharedUntil: number } | null> {
  if (epoch === '') return null
  const life = await db.selectFrom('lives').selectAll().where('id', '=', epoch).executeTakeFirst()
  if (!life) return { sharedUntil: 0 }
  const next = await db
    .selectFrom('lives')
    .select('first_sequence')
    .where('number', '>', life.number)
    .orderBy('number')
    .executeTakeFirst()
  const end = next?.first_sequence ?? Infinity
  return seen < end ? null : { sharedUntil: end }
}
