import type { FromSchema } from 'json-schema-to-ts'
import type { CodeEntry, CodeListId } from '../records/code-list.ts'

/** Whether a list is as the program ships it, was edited by hand, or imported from an official one. */
export type CodeListOrigin = 'built-in' | 'edited' | 'imported'

/** A line of `GET /api/code-lists`: a list in a few words, and who edited or imported it last (ISO time, name). */
export interface CodeListSummary {
  id: CodeListId
  source: string
  /** `yyyy-MM-dd`. */
  edition: string
  /** How many. */
  entries: number
  origin: CodeListOrigin
  changedAt: string | null
  changedByName: string | null
}

/**
 * Body of `POST /api/code-lists/:id/preview` and `/import`: the text of a CSV file, of which official list and of which
 * day it is. The first line names the columns: `code`, `name_fr`, `name_nl`, `name_de`, `name_en`, `valid_from`,
 * `valid_until` and the list's attributes (`core/codes/attributes.ts`), in any order, separated by semicolons, commas or
 * tabs. A column that is missing leaves what is there, an empty cell empties it. Days are written as people write them.
 */
export const codeListImportSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['text', 'source', 'edition'],
  properties: {
    text: { type: 'string', minLength: 1, maxLength: 2_000_000 },
    source: { type: 'string', minLength: 1, maxLength: 200 },
    edition: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  },
} as const

/** Body of a preview or an import; see {@link codeListImportSchema}. */
export type CodeListImport = FromSchema<typeof codeListImportSchema>

/** Why a line of a CSV file is refused. */
export type LineProblem =
  | 'columns'
  | 'unknown-column'
  | 'encoding'
  | 'quotes'
  | 'empty'
  | 'code'
  | 'code-twice'
  | 'name'
  | 'too-long'
  | 'day'
  | 'period'

/** A line that is refused: its number in the table (1 is the line of the columns), why, and in which column. */
export interface RefusedLine {
  line: number
  reason: LineProblem
  column: string | null
}

/**
 * Answer to a preview, and to an import what it did. Whatever the file no longer has ends on the day before its
 * edition; nothing is ever removed. A file with a refused line is not imported at all.
 */
export interface CodeListPreview {
  added: CodeEntry[]
  changed: { before: CodeEntry; after: CodeEntry }[]
  ended: CodeEntry[]
  unchanged: number
  refused: RefusedLine[]
}
