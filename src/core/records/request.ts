import type { FromSchema } from 'json-schema-to-ts'
import type { ParametersOf } from './parameters.ts'
import { serviceIds, type Service } from './service.ts'

/**
 * A request as its author wrote it. The browser owns it: it is edited as a draft, frozen when queued,
 * and never changed by the proxy. `id` is a UUIDv7 made on the device and part of the idempotency key. `clientId`
 * is empty for an IdentifyPerson about somebody who is no client yet. `purpose` and `reason` are mandatory for a
 * Tx25; the other services may leave both empty, a ManageAccess has its purpose among its parameters.
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
    service: { type: 'string', enum: serviceIds },
    clientId: { type: 'string', maxLength: 36 },
    clientName: { type: 'string', maxLength: 400 },
    // Which ones, `service` says: `parametersSchemas` has a row for each.
    parameters: { type: 'object' },
    purpose: { type: 'string', maxLength: 3 },
    reason: { type: 'string', maxLength: 400 },
    author: { type: 'string', maxLength: 36 },
    createdAt: { type: 'string', maxLength: 30 },
    changedAt: { type: 'string', maxLength: 30 },
    progress: {
      type: 'string',
      enum: ['draft', 'waiting', 'queued', 'handed-over', 'set-aside', 'cancelled', 'missing'],
    },
    attempt: { type: 'integer', minimum: 1 },
    /** The id of the request that has to be answered before this one is sent. */
    waitsFor: { type: 'string', maxLength: 36 },
    /** The id of the failed or validated request that this one corrects. */
    correctionOf: { type: 'string', maxLength: 36 },
    queuedAt: { type: 'string', maxLength: 30 },
    innerXml: { type: 'string', maxLength: 262144 },
    hash: { type: 'string', maxLength: 64 },
    /** When it was last given to the network, as long as nobody knows whether it arrived. */
    leftAt: { type: 'string', maxLength: 30 },
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

type Shared = Omit<FromSchema<typeof requestSchema>, 'service' | 'parameters'>

/** A request of one service as its author wrote it; see {@link requestSchema}. */
export type RequestOf<S extends Service> = Shared & { service: S; parameters: ParametersOf[S] }

/** A request of any service; `service` tells which parameters it has. */
export type RequestRecord = { [S in Service]: RequestOf<S> }[Service]

/** What a request asks, about whom and why, without what became of it; for each service. */
export type RequestContent = {
  [S in Service]: Pick<
    RequestOf<S>,
    'service' | 'clientId' | 'clientName' | 'parameters' | 'purpose' | 'reason'
  >
}[Service]
