import type { ReadResult, RequestSummary } from '#core/wire/requests.ts'
import { ask } from './client.ts'

/** The list of requests that the user may see, newest first; `before` is the id of the last line shown. */
export function listRequests(page: { limit: number; before?: string }): Promise<RequestSummary[]> {
  return ask('requests', { searchParams: page })
}

/** A result of one's own; others are refused with `confidential-data` or `reason-required`. */
export function readResult(id: string): Promise<ReadResult> {
  return ask(`requests/${id}/result`)
}

/** Somebody else's result, for a security advisor, with the reason that is kept. */
export function readResultWithReason(id: string, reason: string): Promise<ReadResult> {
  return ask(`requests/${id}/result`, { method: 'post', json: { reason } })
}
