import { randomUUID } from 'node:crypto'
import type { ReadingNotice } from '#core/wire/people.ts'
import type { Reading, Writing } from './store.ts'

const day = 24 * 60 * 60_000

/** Notes that an advisor read a result, to tell its author after so many days; `now` in milliseconds since 1970. */
export async function tellAuthor(
  writing: Writing,
  { requestId, author, reader }: { requestId: string; author: string; reader: string },
  now: number,
  delayDays: number,
): Promise<void> {
  const [at, told_at] = [now, now + delayDays * day].map((time) => new Date(time).toISOString())
  await writing.db
    .insertInto('readings')
    .values({ id: randomUUID(), request_id: requestId, author, reader, at: at ?? '', told_at: told_at ?? '' })
    .execute()
  if (delayDays === 0) await writing.raise({ user: author })
}

/** What an author may be told by now, the latest reading first. */
export async function noticesFor({ db }: Reading, author: string, now: number): Promise<ReadingNotice[]> {
  return db
    .selectFrom('readings')
    .innerJoin('users', 'users.id', 'readings.reader')
    .select(['readings.id', 'request_id as requestId', 'users.display_name as byName', 'at'])
    .where('author', '=', author)
    .where('told_at', '<=', new Date(now).toISOString())
    .orderBy('at', 'desc')
    .limit(200)
    .execute()
}
