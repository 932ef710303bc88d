import type { FromSchema } from 'json-schema-to-ts'

/**
 * That somebody looked at data of a client: made on the device, also without a network, never changed, and journalled
 * by the proxy once. `requestId` is '' where no request was looked at; `at` is the device's time, ISO 8601 in UTC.
 */
export const viewEventSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'kind', 'clientId', 'requestId', 'author', 'at'],
  properties: {
    id: { type: 'string', minLength: 1, maxLength: 36 },
    kind: { type: 'string', enum: ['client-opened', 'answer-read', 'printed', 'exported'] },
    clientId: { type: 'string', maxLength: 36 },
    requestId: { type: 'string', maxLength: 36 },
    author: { type: 'string', maxLength: 36 },
    at: { type: 'string', maxLength: 30 },
  },
} as const

/** That somebody looked at data of a client; see {@link viewEventSchema}. */
export type ViewEvent = FromSchema<typeof viewEventSchema>
