import type { FromSchema } from 'json-schema-to-ts'

/**
 * Body of `POST /api/requests/:id/resolution`: what its author found out about a registration of which nobody knew
 * whether it was carried out. `listId` is the LIST that showed it, `note` what is to be remembered; both may be empty.
 */
export const resolutionSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['outcome', 'note'],
  properties: {
    outcome: { type: 'string', enum: ['carried-out', 'not-carried-out'] },
    note: { type: 'string', maxLength: 400 },
    listId: { type: 'string', maxLength: 36 },
  },
} as const

/** What was found out; see {@link resolutionSchema}. */
export type Resolution = FromSchema<typeof resolutionSchema>

/** The code of the message that a resolved answer carries, by outcome; its text is the note. */
export const resolutionCodes = {
  'carried-out': 'RESOLVED-YES',
  'not-carried-out': 'RESOLVED-NO',
} as const satisfies Record<Resolution['outcome'], string>
