import { clientName } from '#core/records/client.ts'
import type { RequestSummary } from '#core/wire/requests.ts'
import { openClient } from './clients.ts'
import type { Reading } from './store.ts'

/** Which lines of the list. */
export interface ListChoice {
  /** Only this author's, or everybody's. */
  author: string | null
  /** Only what was received before this request. */
  before: string | null
  limit: number
}

/**
 * The requests with the state of their latest attempt, newest first; nothing of parameters or result. Who audits the
 * list is told the name in the client's file, not the one that the author's browser sent.
 */
export async function listRequests(reading: Reading, choice: ListChoice): Promise<RequestSummary[]> {
  let query = reading.db
    .selectFrom('requests')
    .innerJoin('attempts', (join) =>
      join
        .onRef('attempts.request_id', '=', 'requests.id')
        .onRef('attempts.attempt', '=', 'requests.attempt'),
    )
    .innerJoin('users', 'users.id', 'requests.author')
    // An IdentifyPerson may be about nobody's file.
    .leftJoin('clients', 'clients.id', 'requests.client_id')
    .select([
      'requests.id',
      'requests.number',
      'requests.service',
      'requests.author',
      'users.display_name as authorName',
      'clients.id as clientId',
      'clients.document as client',
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
  return lines.map(({ clientId, client, ...line }) =>
    Object.assign(line, {
      clientName: clientId && client ? clientName(openClient(reading, clientId, client)) : '',
    }),
  )
}
