import { requestStates } from '#core/records/request-states.ts'
import type { RequestRecord } from '#core/records/request.ts'
import type { RequestLine } from '../requests/index.ts'

/**
 * The latest REGISTER about the same client that was begun after a request was refused for want of it; null where
 * there is none that may still succeed or has. Ids are UUIDv7: they grow with the time at which they were made.
 */
export function registrationAfter(
  refused: Pick<RequestRecord, 'id' | 'clientId'>,
  lines: readonly RequestLine[],
): RequestLine | null {
  const later = lines.filter(
    ({ request, state }) =>
      request.service === 'manage-access' &&
      request.parameters.action === 'REGISTER' &&
      request.clientId === refused.clientId &&
      request.id > refused.id &&
      (state === 'draft' || state === 'ok' || state === 'warnings' || requestStates[state].moving),
  )
  return later.toSorted((left, right) => (left.request.id < right.request.id ? 1 : -1))[0] ?? null
}
