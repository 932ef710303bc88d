import type { ClientRequestLine, TechnicalAttempt, TechnicalView } from '#core/wire/request-views.ts'
import type { Reading } from './store.ts'
import type { Row } from './tables.ts'

/** How each attempt of a request went, without a personal value; undefined for an unknown id. */
export async function technicalView(
  { db }: Reading,
  id: string,
): Promise<(TechnicalView & { author: string }) | undefined> {
  const request = await db
    .selectFrom('requests')
    .select(['id', 'number', 'service', 'author'])
    .where('id', '=', id)
    .executeTakeFirst()
  const rows = await db
    .selectFrom('attempts')
    .selectAll()
    .where('request_id', '=', id)
    .orderBy('attempt')
    .execute()
  return request && { ...request, attempts: rows.map(toAttempt) }
}

function toAttempt(row: Row<'attempts'>): TechnicalAttempt {
  const moments = [
    ['received', row.received_at],
    ['sent', row.sent_at],
    ['answered', row.answered_at],
  ] as const
  const steps: TechnicalAttempt['steps'] = []
  for (const [step, at] of moments) {
    if (at === null) continue
    const before = steps.at(-1)?.at ?? at
    steps.push({ step, at, milliseconds: Date.parse(at) - Date.parse(before) })
  }
  const { attempt, environment, state, problem, ticket } = row
  return { attempt, environment, state, problem, httpStatus: row.http_status, ticket, steps }
}

/** Who asked what kind of question about a client and when, the latest first; nothing of it and of its result. */
export async function requestsOfClient(
  { db }: Reading,
  clientId: string,
  limit: number,
): Promise<ClientRequestLine[]> {
  return db
    .selectFrom('requests')
    .innerJoin('attempts', (join) =>
      join
        .onRef('attempts.request_id', '=', 'requests.id')
        .onRef('attempts.attempt', '=', 'requests.attempt'),
    )
    .innerJoin('users', 'users.id', 'requests.author')
    .select([
      'requests.id',
      'requests.author',
      'users.display_name as authorName',
      'requests.service',
      'requests.received_at as at',
      'attempts.state',
    ])
    .where('requests.client_id', '=', clientId)
    .orderBy('requests.position', 'desc')
    .limit(limit)
    .execute()
}
