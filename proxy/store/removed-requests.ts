import type { Reading, Writing } from './store.ts'

/** How much was removed at once. */
export interface Removed {
  requests: number
  attempts: number
}

/** Whether a request of this id was received and its retention has ended. */
export async function wasRemoved({ db }: Reading, id: string): Promise<boolean> {
  const row = await db.selectFrom('removed_requests').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Requests whose latest attempt ended before a time; nothing that still moves or of which nobody knows the outcome. */
async function endedBefore({ db }: Reading, before: string, most: number) {
  return (
    db
      .selectFrom('requests')
      .innerJoin('attempts', (join) =>
        join
          .onRef('attempts.request_id', '=', 'requests.id')
          .onRef('attempts.attempt', '=', 'requests.attempt'),
      )
      .select(['requests.id', 'requests.author'])
      // An attempt never ended before it was received: this only lets the index choose.
      .where('requests.received_at', '<', before)
      .where('attempts.state', 'not in', ['received', 'sent', 'unknown'])
      .where((eb) => eb(eb.fn.coalesce('attempts.answered_at', 'attempts.received_at'), '<', before))
      .orderBy('requests.received_at')
      .limit(most)
      .execute()
  )
}

/**
 * Removes requests that ended before an ISO time, `most` at once: with their attempts, sealed replies and messages, with
 * what was noted of advisors who read them, and with the author's draft or deletion of the same id. The id stays.
 */
export async function removeRequestsBefore(
  writing: Writing,
  { before, most, removedAt }: { before: string; most: number; removedAt: string },
): Promise<Removed> {
  const { db } = writing
  const ended = await endedBefore(writing, before, most)
  if (ended.length === 0) return { requests: 0, attempts: 0 }
  const ids = ended.map(({ id }) => id)
  const { numDeletedRows } = await db
    .deleteFrom('attempts')
    .where('request_id', 'in', ids)
    .executeTakeFirstOrThrow()
  await db.deleteFrom('readings').where('request_id', 'in', ids).execute()
  await db.deleteFrom('documents').where('collection', '=', 'requests').where('id', 'in', ids).execute()
  await db.deleteFrom('requests').where('id', 'in', ids).execute()
  const rows = ids.map((id) => ({ id, removed_at: removedAt }))
  await db
    .insertInto('removed_requests')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  for (const author of new Set(ended.map((row) => row.author))) await writing.raise({ user: author })
  return { requests: ids.length, attempts: Number(numDeletedRows) }
}

/** Removes what is kept of view events that were received before an ISO time, `most` at once; returns how many. */
export async function removeViewsBefore({ db }: Writing, before: string, most: number): Promise<number> {
  const old = db
    .selectFrom('documents')
    .select('id')
    .where('collection', '=', 'views')
    .where('received_at', '<', before)
    .limit(most)
  const { numDeletedRows } = await db
    .deleteFrom('documents')
    .where('collection', '=', 'views')
    .where('id', 'in', old)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
