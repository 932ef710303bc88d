import type { Answer } from '#core/records/answer.ts'
import { requestState, type RequestState } from '#core/records/request-states.ts'
import type { RequestRecord } from '#core/records/request.ts'

/** A request with what became of it. */
export interface RequestLine {
  request: RequestRecord
  answer: Answer | undefined
  state: RequestState
}

/** Joins a request with its answer, if one has come. */
export function requestLine(request: RequestRecord, answer: Answer | undefined): RequestLine {
  return { request, answer, state: requestState(request, answer) }
}

/** Newest first. Ids are UUIDv7: they grow with the time at which they were made. */
export function newestFirst(left: RequestLine, right: RequestLine): number {
  return left.request.id < right.request.id ? 1 : -1
}

/** The time that the sentence of the state speaks about; ISO 8601. */
export function stateTime({ request, answer, state }: RequestLine): string {
  if (state === 'set-aside') return request.setAside?.at ?? request.changedAt
  if (state === 'queued') return request.leftAt ?? request.queuedAt ?? request.changedAt
  if (state === 'waiting') return request.queuedAt ?? request.changedAt
  if (!answer || state === 'draft' || state === 'cancelled' || state === 'handing-over')
    return request.changedAt
  if (state === 'received') return answer.receivedAt
  if (state === 'sent' || state === 'unknown') return answer.sentAt ?? answer.receivedAt
  return answer.answeredAt ?? answer.sentAt ?? answer.receivedAt
}
