import type { FromSchema } from 'json-schema-to-ts'

/**
 * Body of `POST /api/clients/search`: at least two characters, so that nobody lists the whole centre by
 * accident; `offset` lines of the result are left out, at most `limit` come. In a body, because a number of a
 * person never stands in an address.
 */
export const clientSearchSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: {
    text: { type: 'string', minLength: 2, maxLength: 100, pattern: '\\S.*\\S' },
    limit: { type: 'integer', minimum: 1, maximum: 100, default: 50 },
    offset: { type: 'integer', minimum: 0, maximum: 1000000, default: 0 },
  },
} as const

/** Body of `POST /api/clients/search`. */
export type ClientSearch = FromSchema<typeof clientSearchSchema>

/** What a search in the whole centre tells of a client: enough to recognise him, nothing else of his file. */
export interface ClientLine {
  id: string
  /** As `clientName` writes it. */
  name: string
  /** `1985`; empty where it is not known. */
  birthYear: string
  municipality: string
  ssin: string
}

/** Answer to `POST /api/clients/search`, by name. */
export interface ClientLines {
  lines: ClientLine[]
  /** How many clients of the centre match. */
  total: number
  /** Whether there are further ones behind these. */
  more: boolean
}
