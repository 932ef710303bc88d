import type { FromSchema } from 'json-schema-to-ts'
import { parametersSchemas, type ParametersOf } from '../records/parameters.ts'
import { serviceIds, type Service } from '../records/service.ts'

const filled = { type: 'string', minLength: 1 } as const

const mandatory = {
  'identify-person': {},
  'manage-access': { clientId: filled },
  tx25: { clientId: filled, purpose: filled, reason: filled },
} as const satisfies Record<Service, object>

const sharedSchema = {
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
    service: { type: 'string', enum: serviceIds },
    clientId: { type: 'string', maxLength: 36 },
    clientName: { type: 'string', maxLength: 400 },
    parameters: { type: 'object' },
    purpose: { type: 'string', maxLength: 3 },
    reason: { type: 'string', maxLength: 400 },
    createdAt: { type: 'string', maxLength: 30 },
    innerXml: { type: 'string', minLength: 1, maxLength: 262144 },
    hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    correctionOf: { type: 'string', maxLength: 36 },
  },
} as const

/**
 * Body of `POST /api/outbox`: one request, built by the browser. `id` and `attempt` are the idempotency
 * key: same key and same content gets the same receipt and no second call; same key and other content is
 * refused. `hash` is the SHA-256 of `innerXml`'s UTF-8 bytes, hex.
 */
export const submissionSchema = {
  ...sharedSchema,
  // What the service adds: its own parameters, and what it cannot do without.
  allOf: serviceIds.map((id) => ({
    if: { type: 'object', properties: { service: { const: id } } },
    // eslint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
    then: { type: 'object', properties: { parameters: parametersSchemas[id], ...mandatory[id] } },
  })),
} as const

type Shared = Omit<FromSchema<typeof sharedSchema>, 'service' | 'parameters'>

/** A submission of one service. */
export type SubmissionOf<S extends Service> = Shared & { service: S; parameters: ParametersOf[S] }

/** Body of `POST /api/outbox`; see {@link submissionSchema}. */
export type Submission = { [S in Service]: SubmissionOf<S> }[Service]

/** What the proxy gives for a submission once it is safely stored: from now on the proxy answers for it. */
export interface Receipt {
  id: string
  attempt: number
  number: number
  receivedAt: string
}

/** The most ids of {@link reconciliationSchema}. */
export const mostReconciled = 500

/** Body of `POST /api/outbox/known`: of which requests a browser wants to know whether the proxy received them. */
export const reconciliationSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['ids'],
  properties: {
    ids: { type: 'array', maxItems: mostReconciled, items: { type: 'string', minLength: 1, maxLength: 36 } },
  },
} as const

/** The answer: the receipt of the latest attempt of each request that the proxy has from this user; others are left out. */
export interface KnownRequests {
  known: Receipt[]
}
