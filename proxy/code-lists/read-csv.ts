import papaparse from 'papaparse'
import type { CodeListId } from '#core/records/code-list.ts'
import type { RefusedLine } from '#core/wire/code-lists.ts'
import { columnsOf } from './columns.ts'

/** A line of a file: only the cells of columns that it has, trimmed. */
export interface CsvLine {
  line: number
  cells: Readonly<Record<string, string>>
}

/**
 * Reads the text of a CSV file into lines; what makes the whole file unfit is refused at the line of the columns.
 * Blank lines are left out. An apostrophe that {@link writeCsv} put before a formula is taken away.
 */
export function readCsv(id: CodeListId, text: string): { lines: CsvLine[]; refused: RefusedLine[] } {
  const { data, errors } = parse(text)
  const [head = [], ...rows] = data
  const columns = head.map((name) => name.trim().toLowerCase())
  const refused = [...refusedColumns(id, columns), ...refusedText(text, errors)]
  if (refused.length > 0) return { lines: [], refused }
  const lines = rows
    .map((row, index) => ({ line: index + 2, cells: cellsOfRow(columns, row) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''))
  return { lines, refused: lines.length > 0 ? [] : [{ line: 1, reason: 'empty', column: null }] }
}

function parse(text: string): papaparse.ParseResult<string[]> {
  // The names of columns hold none of them, but names of places hold commas.
  const [head = ''] = text.split(/\r?\n/, 1)
  const delimiter = [';', '\t', ','].find((candidate) => head.includes(candidate)) ?? ';'
  return papaparse.parse<string[]>(text, { delimiter })
}

function refusedColumns(id: CodeListId, columns: readonly string[]): RefusedLine[] {
  const known = columnsOf(id)
  const unknown = columns.filter(
    (column, index) => !known.includes(column) || columns.indexOf(column) !== index,
  )
  if (!columns.includes('code')) return [{ line: 1, reason: 'columns', column: 'code' }]
  return unknown.map((column) => ({ line: 1, reason: 'unknown-column', column: column.slice(0, 40) }))
}

function refusedText(text: string, errors: papaparse.ParseError[]): RefusedLine[] {
  // A file in another encoding was read as UTF-8.
  const line = text.split('\n').findIndex((row) => row.includes('\uFFFD'))
  if (line !== -1) return [{ line: line + 1, reason: 'encoding', column: null }]
  const quotes = errors.find(({ type }) => type === 'Quotes')
  return quotes ? [{ line: (quotes.row ?? 0) + 1, reason: 'quotes', column: null }] : []
}

function cellsOfRow(columns: readonly string[], row: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    columns.map((column, index) => [column, (row[index] ?? '').trim().replace(/^'(?=[=+\-@])/, '')]),
  )
}
