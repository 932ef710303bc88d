import papaparse from 'papaparse'
import type { CodeList } from '#core/records/code-list.ts'
import { cellsOf, columnsOf } from './columns.ts'

/**
 * A list as CSV, as {@link readCsv} takes it back: semicolons, as spreadsheets expect them in Belgium, and a byte order
 * mark, without which they take UTF-8 for something else. A cell that a spreadsheet would take for a formula begins
 * with an apostrophe.
 */
export function writeCsv({ id, entries }: CodeList): string {
  const columns = columnsOf(id)
  const rows = entries.map(cellsOf).map((cells) => columns.map((column) => cells[column] ?? ''))
  return `\uFEFF${papaparse.unparse([columns, ...rows], { delimiter: ';', escapeFormulae: true })}\r\n`
}
