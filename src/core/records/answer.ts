import type { FromSchema } from 'json-schema-to-ts'
import { serviceIds } from './service.ts'

/** One message of the CBSS or of the proxy about a request, as it came (PROTOCOL: Detail, status, fault detail). */
export const messageSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['severity', 'code', 'author', 'text', 'fields'],
  properties: {
    severity: { type: 'string', enum: ['information', 'warning', 'error'] },
    code: { type: 'string' },
    author: { type: 'string' },
    text: { type: 'string' },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'value'],
        properties: { name: { type: 'string' }, value: { type: 'string' } },
      },
    },
  },
} as const

/** One message about a request; see {@link messageSchema}. */
export type Message = FromSchema<typeof messageSchema>

/**
 * What became of a request. The proxy owns it; `id` is the request's id, `number` its record number per
 * service, counted by the proxy from 1. `reply` is the raw reply of the CBSS, null until one came.
 * `problem` is a code of `errors.ts` where something went wrong outside a well-formed reply. `expired` says that
 * reply and messages are no longer on devices, but still at the proxy. Times are ISO 8601 in UTC.
 */
export const answerSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'service',
    'number',
    'author',
    'clientId',
    'attempt',
    'state',
    'environment',
    'ticket',
    'receivedAt',
    'sentAt',
    'answeredAt',
    'httpStatus',
    'messages',
    'problem',
    'reply',
  ],
  properties: {
    id: { type: 'string', maxLength: 36 },
    service: { type: 'string', enum: serviceIds },
    number: { type: 'integer', minimum: 1 },
    author: { type: 'string', maxLength: 36 },
    clientId: { type: 'string', maxLength: 36 },
    attempt: { type: 'integer', minimum: 1 },
    state: {
      type: 'string',
      enum: ['received', 'sent', 'validated', 'ok', 'warnings', 'errors', 'failed', 'unknown', 'resolved'],
    },
    environment: { type: 'string', enum: ['none', 'demo', 'test', 'acpt', 'prod'] },
    ticket: { type: ['string', 'null'] },
    receivedAt: { type: 'string' },
    sentAt: { type: ['string', 'null'] },
    answeredAt: { type: ['string', 'null'] },
    httpStatus: { type: ['integer', 'null'] },
    messages: { type: 'array', items: messageSchema },
    problem: { type: ['string', 'null'] },
    reply: { type: ['string', 'null'] },
    expired: { type: 'boolean' },
  },
} as const

/** What became of a request; see {@link answerSchema}. */
export type Answer = FromSchema<typeof answerSchema>
