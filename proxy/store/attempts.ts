import type { Answer, Message } from '#core/records/answer.ts'
import type { Receipt } from '#core/wire/outbox.ts'
import type { Reading, Writing } from './store.ts'

/** What identifies an attempt, and whom its changes concern. */
export interface AttemptKey {
  requestId: string
  attempt: number
  author: string
}

/** How an attempt ended. */
export interface AttemptOutcome {
  state: Answer['state']
  ticket: string | null
  httpStatus: number | null
  problem: Answer['problem']
  messages: Message[]
  /** The bytes that came, as they came. */
  reply: Uint8Array | null
}

/** Adds an attempt that was received and not yet worked on. */
export async function insertAttempt(
  writing: Writing,
  { requestId, attempt, author }: AttemptKey,
  origin: { environment: Answer['environment']; receivedAt: string },
): Promise<void> {
  const row = {
    request_id: requestId,
    attempt,
    state: 'received',
    environment: origin.environment,
    ticket: null,
    received_at: origin.receivedAt,
    sent_at: null,
    answered_at: null,
    http_status: null,
    problem: null,
    messages: null,
    reply: null,
    sequence: await writing.raise({ user: author }),
  } as const
  await writing.db.insertInto('attempts').values(row).execute()
}

/** Notes that the call begins. False if somebody else has taken the attempt; then nothing is changed. */
export async function markSent(
  writing: Writing,
  key: AttemptKey,
  call: { environment: Answer['environment']; sentAt: string },
): Promise<boolean> {
  const sequence = await writing.raise({ user: key.author })
  const change = { state: 'sent', environment: call.environment, sent_at: call.sentAt, sequence } as const
  const { numUpdatedRows } = await updateOf(writing, key)
    .set(change)
    .where('state', '=', 'received')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/**
 * Notes how an attempt ended that was in the state `from`; `environment` where {@link markSent} did not note it.
 * False if it was in another state; then nothing is changed.
 */
export async function markEnded(
  writing: Writing,
  key: AttemptKey,
  outcome: AttemptOutcome,
  end: { from: 'received' | 'sent'; answeredAt: string; environment?: Answer['environment'] },
): Promise<boolean> {
  const place = `attempts/${key.requestId}/${key.attempt}`
  const change = {
    state: outcome.state,
    ticket: outcome.ticket,
    http_status: outcome.httpStatus,
    problem: outcome.problem,
    answered_at: end.answeredAt,
    messages: writing.seal.close(JSON.stringify(outcome.messages), `${place}/messages`),
    reply: outcome.reply && writing.seal.close(outcome.reply, `${place}/reply`),
    sequence: await writing.raise({ user: key.author }),
    ...(end.environment && { environment: end.environment }),
  }
  const { numUpdatedRows } = await updateOf(writing, key)
    .set(change)
    .where('state', '=', end.from)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Notes that somebody found out what became of an attempt. False unless its outcome was unknown. */
export async function markResolved(writing: Writing, key: AttemptKey, message: Message): Promise<boolean> {
  const place = `attempts/${key.requestId}/${key.attempt}/messages`
  const change = {
    state: 'resolved',
    messages: writing.seal.close(JSON.stringify([message]), place),
    sequence: await writing.raise({ user: key.author }),
  } as const
  const { numUpdatedRows } = await updateOf(writing, key)
    .set(change)
    .where('state', '=', 'unknown')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

function updateOf({ db }: Writing, { requestId, attempt }: AttemptKey) {
  return db.updateTable('attempts').where('request_id', '=', requestId).where('attempt', '=', attempt)
}

/** When an attempt was received and what became of it; undefined if there is none. */
export async function findAttempt({ db }: Reading, requestId: string, attempt: number) {
  return db
    .selectFrom('attempts')
    .select(['state', 'received_at as receivedAt'])
    .where('request_id', '=', requestId)
    .where('attempt', '=', attempt)
    .executeTakeFirst()
}

/** The attempts in a state, oldest first. */
export async function attemptsInState({ db }: Reading, state: Answer['state']): Promise<AttemptKey[]> {
  return db
    .selectFrom('attempts')
    .innerJoin('requests', 'requests.id', 'attempts.request_id')
    .select(['attempts.request_id as requestId', 'attempts.attempt', 'requests.author'])
    .where('attempts.state', '=', state)
    .orderBy('attempts.sequence')
    .execute()
}

/** The receipts of the latest attempts of an author's requests, of those ids that were received. */
export async function receiptsOf(
  { db }: Reading,
  author: string,
  ids: readonly string[],
): Promise<Receipt[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('requests')
    .innerJoin('attempts', (join) =>
      join
        .onRef('attempts.request_id', '=', 'requests.id')
        .onRef('attempts.attempt', '=', 'requests.attempt'),
    )
    .select(['requests.id', 'requests.attempt', 'requests.number', 'attempts.received_at as receivedAt'])
    .where('requests.author', '=', author)
    .where('requests.id', 'in', ids)
    .execute()
}
