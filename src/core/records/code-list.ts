import type { FromSchema } from 'json-schema-to-ts'

/** The reference tables that an instance keeps; see {@link codeListSchema}. */
export const codeListIds = [
  'sectors',
  'purposes',
  'countries',
  'municipalities',
  'civil-states',
  'genders',
  'identity-card-types',
  'registers',
] as const

const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const
const dayOrNull = { ...day, type: ['string', 'null'] } as const
const name = { type: 'string', minLength: 1, maxLength: 400 } as const

/** What an entry says beside its code; the body of a change of it, too. */
export const codeEntryContentSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['names', 'from', 'until', 'attributes'],
  properties: {
    names: {
      type: 'object',
      additionalProperties: false,
      required: ['fr'],
      properties: { fr: name, nl: name, de: name, en: name },
    },
    from: dayOrNull,
    until: dayOrNull,
    attributes: { type: 'object', additionalProperties: { type: 'string', maxLength: 4000 } },
  },
} as const

/** One entry: its code as records and replies have it, and see {@link codeEntryContentSchema}. */
export const codeEntrySchema = {
  ...codeEntryContentSchema,
  required: ['code', ...codeEntryContentSchema.required],
  properties: {
    code: { type: 'string', pattern: '^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$' },
    ...codeEntryContentSchema.properties,
  },
} as const

/**
 * A reference table of official codes. French is there always and stands in for a language that is missing. `from` and
 * `until` are the first and the last day on which a code may be chosen, null where it is not limited; a code that was
 * received is named at any time. `edition` is the day of the official list, `source` says in words which one it is.
 */
export const codeListSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'source', 'edition', 'entries'],
  properties: {
    id: { type: 'string', enum: codeListIds, maxLength: 36 },
    source: { type: 'string', maxLength: 200 },
    edition: day,
    entries: { type: 'array', items: codeEntrySchema },
  },
} as const

/** The id of a reference table. */
export type CodeListId = (typeof codeListIds)[number]

/** The part of a {@link CodeEntry} that may change. */
export type CodeEntryContent = FromSchema<typeof codeEntryContentSchema>

/** An entry of a {@link CodeList}. */
export type CodeEntry = FromSchema<typeof codeEntrySchema>

/** A reference table of official codes; see {@link codeListSchema}. */
export type CodeList = FromSchema<typeof codeListSchema>
