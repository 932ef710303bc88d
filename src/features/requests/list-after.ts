import type { RequestRecord } from '#core/records/request.ts'
import type { RequestLine } from './request-line.ts'

/**
 * The latest answered LIST about the same client that was begun after a request; null where there is none. Ids are
 * UUIDv7: they grow with the time at which they were made.
 */
export function listAfter(
  unresolved: Pick<RequestRecord, 'id' | 'clientId'>,
  lines: readonly RequestLine[],
): RequestLine | null {
  const later = lines.filter(
    ({ request, state }) =>
      request.service === 'manage-access' &&
      request.parameters.action === 'LIST' &&
      request.clientId === unresolved.clientId &&
      request.id > unresolved.id &&
      (state === 'ok' || state === 'warnings'),
  )
  return later.toSorted((left, right) => (left.request.id < right.request.id ? 1 : -1))[0] ?? null
}
