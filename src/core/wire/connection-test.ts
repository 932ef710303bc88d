import type { FromSchema } from 'json-schema-to-ts'
import { serviceIds } from '../records/service.ts'

/** Body of `POST /api/connection-test`. */
export const connectionTestSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['environment', 'service'],
  properties: {
    environment: { type: 'string', enum: ['demo', 'test', 'acpt', 'prod'] },
    service: { type: 'string', enum: serviceIds },
  },
} as const

/** Body of `POST /api/connection-test`. */
export type ConnectionTest = FromSchema<typeof connectionTestSchema>

/** The steps of the test, in their order. */
export const connectionSteps = ['name', 'tls', 'certificate', 'authentication', 'call'] as const

/** One of {@link connectionSteps}. */
export type ConnectionStepName = (typeof connectionSteps)[number]

/** What a step can find, and whether it went well; the words and what to do are in `i18n` under the same code. */
export const connectionFindings = {
  // name
  'name-resolved': 'ok',
  'name-unknown': 'failed',
  'name-server-silent': 'failed',
  'no-endpoint': 'failed',
  // tls
  'tls-agreed': 'ok',
  'connected-in-clear': 'ok',
  'connection-refused': 'failed',
  'not-reachable': 'failed',
  'connection-silent': 'failed',
  'unknown-authority': 'failed',
  'other-name': 'failed',
  'server-certificate-expired': 'failed',
  'server-certificate-not-yet-valid': 'failed',
  'client-certificate-needed': 'failed',
  'client-certificate-refused': 'failed',
  'tls-failed': 'failed',
  // certificate
  'certificates-valid': 'ok',
  'no-certificates': 'ok',
  'certificate-expires-soon': 'look',
  'client-certificate-expired': 'failed',
  // authentication
  accepted: 'ok',
  'not-needed': 'ok',
  'wrong-password': 'failed',
  'no-password': 'failed',
  forbidden: 'failed',
  'not-judged': 'skipped',
  // call
  answered: 'ok',
  'call-silent': 'failed',
  'call-cut': 'failed',
  'wrong-endpoint': 'failed',
  'server-error': 'failed',
  'not-understood': 'failed',
  'too-much': 'failed',
  // any
  'not-tried': 'skipped',
} as const satisfies Record<string, 'ok' | 'look' | 'failed' | 'skipped'>

/** A key of {@link connectionFindings}. */
export type ConnectionFinding = keyof typeof connectionFindings

/**
 * A line of the answer, which is JSON Lines: each step first `running`, then how it ended. `values` are what its
 * sentence may say: host, address, protocol, days (`until`, `yyyy-MM-dd`), HTTP status, milliseconds.
 */
export type ConnectionStep =
  | { step: ConnectionStepName; state: 'running' }
  | {
      step: ConnectionStepName
      state: 'ok' | 'look' | 'failed' | 'skipped'
      finding: ConnectionFinding
      milliseconds: number
      values: Record<string, string | number>
    }
