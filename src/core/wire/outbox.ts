import type { FromSchema } from 'json-schema-to-ts'
import { tx25ParametersSchema } from '../records/request.ts'

/**
 * Body of `POST /api/outbox`: one request, built by the browser. `id` and `attempt` are the idempotency
 * key: same key and same content gets the same receipt and no second call; same key and other content is
 * refused. `hash` is the SHA-256 of `innerXml`'s UTF-8 bytes, hex.
 */
export const submissionSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'attempt',
    'service',
    'clientId',
    'clientName',
    'parameters',
    'purpose',
    'reason',
    'createdAt',
    'innerXml',
    'hash',
  ],
  properties: {
    id: { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' },
    attempt: { type: 'integer', minimum: 1, maximum: 99 },
    service: { type: 'string', enum: ['tx25'] },
    clientId: { type: 'string', minLength: 1, maxLength: 36 },
    clientName: { type: 'string', maxLength: 400 },
    parameters: tx25ParametersSchema,
    purpose: { type: 'string', minLength: 1, maxLength: 3 },
    reason: { type: 'string', minLength: 1, maxLength: 400 },
    createdAt: { type: 'string', maxLength: 30 },
    innerXml: { type: 'string', minLength: 1, maxLength: 262144 },
    hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
} as const

/** Body of `POST /api/outbox`; see {@link submissionSchema}. */
export type Submission = FromSchema<typeof submissionSchema>

/** What the proxy gives for a submission once it is safely stored: from now on the proxy answers for it. */
export interface Receipt {
  id: string
  attempt: number
  number: number
  receivedAt: string
}
