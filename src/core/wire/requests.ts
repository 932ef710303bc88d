import type { Answer } from '../records/answer.ts'
import type { RequestRecord } from '../records/request.ts'
import type { Tx25Row } from '../cbss/tx25/types.ts'

/** A line of `GET /api/requests`: nothing of parameters or result (DESIGN 2). */
export interface RequestSummary {
  id: string
  number: number
  service: RequestRecord['service']
  author: string
  authorName: string
  clientName: string
  environment: Answer['environment']
  state: Answer['state']
  ticket: string | null
  receivedAt: string
  sentAt: string | null
}

/** Body of `POST /api/requests/:id/result`: why an advisor reads somebody else's result. */
export const readingSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['reason'],
  properties: { reason: { type: 'string', minLength: 3, maxLength: 400, pattern: '\\S' } },
} as const

/** A result as its author, or an advisor with a reason, may read it. */
export interface ReadResult {
  request: RequestRecord
  answer: Answer
  /** The table, in the reply's language. */
  rows: Tx25Row[]
}
