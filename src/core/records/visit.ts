import type { FromSchema } from 'json-schema-to-ts'

/**
 * A home visit that a caseworker plans. `plannedFor` is a day in Belgium (`yyyy-MM-dd`), `plannedTime` a time of that
 * day (`HH:mm`) or ''; `address` is where to go, as the visitor reads it. `author` is the user whose visit it is.
 * Other times are ISO 8601 in UTC.
 */
export const visitSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'clientId',
    'author',
    'plannedFor',
    'plannedTime',
    'address',
    'state',
    'note',
    'createdAt',
    'changedAt',
  ],
  properties: {
    id: { type: 'string', minLength: 1, maxLength: 36 },
    clientId: { type: 'string', minLength: 1, maxLength: 36 },
    author: { type: 'string', maxLength: 36 },
    plannedFor: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    plannedTime: { type: 'string', pattern: '^(\\d{2}:\\d{2})?$' },
    address: { type: 'string', maxLength: 400 },
    state: { type: 'string', enum: ['planned', 'done', 'cancelled'] },
    note: { type: 'string', maxLength: 4000 },
    createdAt: { type: 'string', maxLength: 30 },
    changedAt: { type: 'string', maxLength: 30 },
  },
} as const

/** A home visit; see {@link visitSchema}. */
export type Visit = FromSchema<typeof visitSchema>
