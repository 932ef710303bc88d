import type { AttemptKey, AttemptOutcome } from '../store/attempts.ts'
import type { Writing } from '../store/store.ts'
import { appendRow } from './append.ts'

/** The row that says how an attempt ended; nothing of the reply but its ticket. */
export async function appendOutcome(
  writing: Writing,
  now: number,
  { requestId, attempt, author }: AttemptKey,
  { state, ticket, httpStatus, problem }: AttemptOutcome,
): Promise<void> {
  await appendRow(writing, now, {
    kind: state === 'validated' ? 'validated' : 'outcome',
    actor: author,
    details: { requestId, attempt, state, ticket, httpStatus, problem },
  })
}
