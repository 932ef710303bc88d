import type { Answer, Message } from '#core/records/answer.ts'
import { replyText } from '../cbss/reply-text.ts'
import type { Reading } from './store.ts'
import type { Row } from './tables.ts'

type JoinedRow = Row<'attempts'> & Pick<Row<'requests'>, 'service' | 'number' | 'author' | 'client_id'>

/** Each request's latest attempt. */
function latestAttempts({ db }: Reading) {
  return db
    .selectFrom('attempts')
    .innerJoin('requests', (join) =>
      join
        .onRef('requests.id', '=', 'attempts.request_id')
        .onRef('requests.attempt', '=', 'attempts.attempt'),
    )
    .selectAll('attempts')
    .select(['requests.service', 'requests.number', 'requests.author', 'requests.client_id'])
}

function toAnswer(row: JoinedRow, { seal }: Reading): Answer {
  const place = `attempts/${row.request_id}/${row.attempt}`
  return {
    id: row.request_id,
    service: row.service,
    number: row.number,
    author: row.author,
    clientId: row.client_id,
    attempt: row.attempt,
    state: row.state,
    environment: row.environment,
    ticket: row.ticket,
    receivedAt: row.received_at,
    sentAt: row.sent_at,
    answeredAt: row.answered_at,
    httpStatus: row.http_status,
    // Written by `markEnded` alone.
    messages: row.messages
      ? (JSON.parse(seal.open(row.messages, `${place}/messages`).toString()) as Message[])
      : [],
    problem: row.problem,
    reply: row.reply && replyText(seal.open(row.reply, `${place}/reply`)),
  }
}

/** What became of a request; undefined for an unknown id. */
export async function findAnswer(reading: Reading, requestId: string): Promise<Answer | undefined> {
  const row = await latestAttempts(reading).where('attempts.request_id', '=', requestId).executeTakeFirst()
  return row && toAnswer(row, reading)
}

/** The answers to the requests of these ids. */
export async function answersOf(reading: Reading, ids: readonly string[]): Promise<Answer[]> {
  const rows = await latestAttempts(reading).where('attempts.request_id', 'in', ids).execute()
  return rows.map((row) => toAnswer(row, reading))
}
