import type { Answer } from '../records/answer.ts'

/** A line of `GET /api/clients/:id/requests`: that a colleague asked, and nothing of what or with which result. */
export interface ClientRequestLine {
  id: string
  author: string
  authorName: string
  service: Answer['service']
  /** When the proxy received it. */
  at: string
  state: Answer['state']
}

/** How an attempt went, for who looks after the system: no personal value, nothing of the reply. */
export interface TechnicalAttempt {
  attempt: number
  environment: Answer['environment']
  state: Answer['state']
  /** A code of `errors.ts`, null where nothing went wrong outside a well-formed reply. */
  problem: string | null
  httpStatus: number | null
  ticket: string | null
  /** In their order; `milliseconds` since the step before. */
  steps: { step: 'received' | 'sent' | 'answered'; at: string; milliseconds: number }[]
}

/** `GET /api/requests/:id/technical`. */
export interface TechnicalView {
  id: string
  number: number
  service: Answer['service']
  attempts: TechnicalAttempt[]
}

/** Body of `POST /api/requests/:id/raw`: a security advisor says why. */
export const rawReadingSchema = {
  type: 'object',
  additionalProperties: false,
  properties: { reason: { type: 'string', minLength: 3, maxLength: 400, pattern: '\\S' } },
} as const

/** Answer of `POST /api/requests/:id/raw`: what was asked and what came, as XML; null where nothing did. */
export interface RawMessages {
  /** As the browser built it; the envelope is the proxy's and is not kept. */
  sent: string | null
  received: string | null
}
