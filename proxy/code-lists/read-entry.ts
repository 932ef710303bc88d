import { attributesOf } from '#core/codes/attributes.ts'
import { codeEntrySchema, type CodeEntry, type CodeListId } from '#core/records/code-list.ts'
import { parseTypedDate } from '#core/typed-date.ts'
import type { LineProblem, RefusedLine } from '#core/wire/code-lists.ts'
import { nameColumns } from './columns.ts'
import type { CsvLine } from './read-csv.ts'

const codePattern = new RegExp(codeEntrySchema.properties.code.pattern)
const longestName = codeEntrySchema.properties.names.properties.fr.maxLength
const longestAttribute = codeEntrySchema.properties.attributes.additionalProperties.maxLength

/**
 * The entry that a line makes of what the list has under its code, or why it is refused. A column that the file does
 * not have leaves what is there.
 */
export function readEntry(
  id: CodeListId,
  { line, cells }: CsvLine,
  existing: CodeEntry | undefined,
): CodeEntry | RefusedLine {
  const refuse = (reason: LineProblem, column: string | null): RefusedLine => ({ line, reason, column })
  const code = cells['code'] ?? ''
  if (!codePattern.test(code)) return refuse('code', 'code')
  const long = Object.entries(cells).find(([column, cell]) => cell.length > longestOf(column))
  if (long) return refuse('too-long', long[0])
  const { fr, ...names } = merged(existing?.names ?? {}, nameColumns, cells)
  if (fr === undefined) return refuse('name', nameColumns.fr)
  const from = readDay(cells['valid_from'], existing?.from)
  if (from === undefined) return refuse('day', 'valid_from')
  const until = readDay(cells['valid_until'], existing?.until)
  if (until === undefined) return refuse('day', 'valid_until')
  if (from !== null && until !== null && until < from) return refuse('period', 'valid_until')
  const columns = Object.fromEntries(attributesOf[id].map((name) => [name, name]))
  const attributes = merged(existing?.attributes ?? {}, columns, cells)
  return { code, names: { fr, ...names }, from, until, attributes }
}

/** The values that there were, each replaced by the cell of its column, or dropped where that is empty. */
function merged(
  before: Readonly<Record<string, string>>,
  columns: Readonly<Record<string, string>>,
  cells: CsvLine['cells'],
): Record<string, string> {
  const values = { ...before }
  for (const [name, column] of Object.entries(columns)) values[name] = cells[column] ?? values[name] ?? ''
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

function longestOf(column: string): number {
  return column.startsWith('name_') ? longestName : longestAttribute
}

/** A whole day, null for none; undefined if it is not one. */
function readDay(cell: string | undefined, before: string | null | undefined): string | null | undefined {
  if (cell === undefined) return before ?? null
  const { value, problem } = parseTypedDate(cell)
  if (problem !== null || value.includes('-00')) return undefined
  return value === '' ? null : value
}
