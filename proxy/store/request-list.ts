import type { RequestSummary } from '#core/wire/requests.ts'
import { findRequest } from './requests.ts'
import type { Reading } from './store.ts'

/** Which lines of the list. */
export interface ListChoice {
  /** Only this author's, or everybody's. */
  author: string | null
  /** Only what was received before this request. */
  before: string | null
  limit: number
}

/** The requests with the state of their latest attempt, newest first; nothing of parameters or result. */
export async function listRequests(reading: Reading, choice: ListChoice): Promise<RequestSummary[]> {
  let query = reading.db
    .selectFrom('requests')
    .innerJoin('attempts', (join) =>
      join
        .onRef('attempts.request_id', '=', 'requests.id')
        .onRef('attempts.attempt', '=', 'requests.attempt'),
    )
    .innerJoin('users', 'users.id', 'requests.author')
    .select([
      'requests.id',
      'requests.number',
      'requests.service',
      'requests.author',
      'users.display_name as authorName',
      'attempts.environment',
      'attempts.state',
      'attempts.ticket',
      'requests.received_at as receivedAt',
      'attempts.sent_at as sentAt',
    ])
    .orderBy('requests.position', 'desc')
    .limit(choice.limit)
  const { author, before } = choice
  if (author !== null) query = query.where('requests.author', '=', author)
  if (before !== null) {
    query = query.where('requests.position', '<', (eb) =>
      eb.selectFrom('requests').select('position').where('id', '=', before),
    )
  }
  const lines = await query.execute()
  return Promise.all(lines.map((line) => withClientName(reading, line)))
}

/** The client's name is sealed with what was asked. */
async function withClientName(
  reading: Reading,
  line: Omit<RequestSummary, 'clientName'>,
): Promise<RequestSummary> {
  const request = await findRequest(reading, line.id)
  return { ...line, clientName: request?.record.clientName ?? '' }
}
