import { formatIncompleteDate } from '#core/incomplete-date.ts'
import type { TextPart, Tx25Row } from '#core/cbss/tx25/types.ts'
import type { Language } from '#core/languages.ts'
import { widthOf, wrapParts } from './wrap-parts.ts'

const headings: Record<Language, readonly [string, string, string, string]> = {
  nl: ['Groep', 'IT', 'Sinds', 'Informatie'],
  fr: ['Groupe', 'TI', 'Depuis', 'Information'],
  de: ['Gruppe', 'TI', 'Seit', 'Information'],
  en: ['Group', 'TI', 'Since', 'Information'],
}

const widestGroup = 36
const narrowestInformation = 24
const longestRule = 60
const gap = '  '

/**
 * The result table as text: four aligned columns, group and TI in the first row of a group only (PROTOCOL 7.1).
 * With a number of `columns`, as on a screen, long texts are wrapped and emphasised parts are bold; without, as
 * for a file or a pipe, each row is one line of plain text.
 */
export function drawTable(rows: readonly Tx25Row[], language: Language, columns: number | null): string {
  const cells = rows.map((row, index) => cellsOf(row, rows[index - 1], language))
  const head = headings[language].map((text) => [{ text, strong: true }])
  const widths = widthsOf([head, ...cells], columns)
  const rule = widths.map((width) => [{ text: '─'.repeat(Math.min(width, longestRule)), strong: false }])
  return [head, rule, ...cells].flatMap((row) => drawRow(row, widths, columns !== null)).join('')
}

function cellsOf(row: Tx25Row, before: Tx25Row | undefined, language: Language): TextPart[][] {
  const first = before?.group !== row.group || before.ti !== row.ti
  const since = formatIncompleteDate(row.since, language)
  const plain = [first ? row.group : '', first ? row.ti : '', since]
  return [...plain.map((text) => [{ text, strong: false }]), row.parts]
}

function widthsOf(rows: readonly TextPart[][][], columns: number | null): number[] {
  const widest = [0, 1, 2, 3].map((column) =>
    rows.reduce((width, row) => Math.max(width, widthOf(textOf(row[column] ?? []))), 0),
  )
  if (columns === null) return widest
  const [group = 0, ti = 0, since = 0, information = 0] = widest
  const narrow = Math.min(group, widestGroup)
  const left = columns - narrow - ti - since - 3 * gap.length
  return [narrow, ti, since, Math.max(Math.min(information, left), narrowestInformation)]
}

function drawRow(row: readonly TextPart[][], widths: readonly number[], bold: boolean): string[] {
  const wrapped = row.map((parts, column) => wrapParts(parts, widths[column] ?? 0))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => {
    const drawn = wrapped.map((lines, column) => drawCell(lines[line] ?? [], widths[column] ?? 0, bold))
    return `${drawn.join(gap).trimEnd()}\n`
  })
}

function drawCell(parts: readonly TextPart[], width: number, bold: boolean): string {
  const text = parts
    .map((part) => (bold && part.strong ? `\u001B[1m${part.text}\u001B[22m` : part.text))
    .join('')
  return text + ' '.repeat(Math.max(0, width - widthOf(textOf(parts))))
}

function textOf(parts: readonly TextPart[]): string {
  return parts.map((part) => part.text).join('')
}
