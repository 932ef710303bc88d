import { CodedError } from '#core/errors.ts'
import { requireAccount } from './accounts.ts'
import { appendRow } from '../journal/append.ts'
import type { Writing } from '../store/store.ts'
import type { Sessions } from './sessions.ts'

/**
 * Ends one session of a user, or all of them, and returns their hashes; the caller closes their streams after the
 * transaction.
 *
 * @throws {CodedError} `not-found` where there is no such user, or he has no such open session.
 */
export async function endSessions(
  writing: Writing,
  sessions: Sessions,
  { actor, userId, id, now }: { actor: string; userId: string; id: string | null; now: number },
): Promise<string[]> {
  await requireAccount(writing, userId)
  const ended =
    id === null ? await sessions.endAll(writing, userId) : await endOne(writing, sessions, userId, id)
  await appendRow(writing, now, { kind: 'session-ended', actor, details: { userId, count: ended.length } })
  return ended
}

async function endOne(writing: Writing, sessions: Sessions, userId: string, id: string): Promise<string[]> {
  const tokenHash = await sessions.hashOfId(writing, userId, id)
  if (tokenHash === undefined) throw new CodedError('not-found', 'There is no such session.')
  await sessions.end(writing, tokenHash)
  return [tokenHash]
}
