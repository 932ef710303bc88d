import type { FromSchema } from 'json-schema-to-ts'

/** What a Tx25 asks: of whom, labels in which language, with former values or not (RetrieveTIGroupsV2.xsd). */
export const tx25ParametersSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['ssin', 'language', 'history'],
  properties: {
    ssin: { type: 'string', maxLength: 20 },
    language: { type: 'string', enum: ['nl', 'fr', 'de'] },
    history: { type: 'boolean' },
  },
} as const

/** The parameters of a Tx25; see {@link tx25ParametersSchema}. */
export type Tx25Parameters = FromSchema<typeof tx25ParametersSchema>

/**
 * A request as its author wrote it. The browser owns it: it is edited as a draft, frozen when queued,
 * and never changed by the proxy. `id` is a UUIDv7 made on the device and part of the idempotency key.
 * `innerXml` and `hash` (SHA-256, hex) are there from the moment of queueing on. Times are ISO 8601 in UTC.
 */
export const requestSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'service',
    'clientId',
    'clientName',
    'parameters',
    'purpose',
    'reason',
    'author',
    'createdAt',
    'changedAt',
    'progress',
    'attempt',
  ],
  properties: {
    id: { type: 'string', maxLength: 36 },
    service: { type: 'string', enum: ['tx25'] },
    clientId: { type: 'string', maxLength: 36 },
    clientName: { type: 'string', maxLength: 400 },
    parameters: tx25ParametersSchema,
    purpose: { type: 'string', maxLength: 3 },
    reason: { type: 'string', maxLength: 400 },
    author: { type: 'string', maxLength: 36 },
    createdAt: { type: 'string', maxLength: 30 },
    changedAt: { type: 'string', maxLength: 30 },
    progress: { type: 'string', enum: ['draft', 'queued', 'handed-over', 'set-aside', 'cancelled'] },
    attempt: { type: 'integer', minimum: 1 },
    queuedAt: { type: 'string', maxLength: 30 },
    innerXml: { type: 'string', maxLength: 262144 },
    hash: { type: 'string', maxLength: 64 },
    setAside: {
      type: 'object',
      additionalProperties: false,
      required: ['code', 'detail', 'at'],
      properties: {
        code: { type: 'string', maxLength: 60 },
        detail: { type: 'string', maxLength: 1000 },
        at: { type: 'string', maxLength: 30 },
      },
    },
  },
} as const

/** A request as its author wrote it; see {@link requestSchema}. */
export type RequestRecord = FromSchema<typeof requestSchema>
