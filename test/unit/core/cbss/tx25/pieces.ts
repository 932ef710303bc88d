import { renderTx25 } from '#core/cbss/tx25/render.ts'
import type { Tx25Row } from '#core/cbss/tx25/types.ts'
import type { Language } from '#core/languages.ts'
import { parseXml } from '#core/xml/parse.ts'

/** An element of the register, written short. */
export function element(name: string, content = ''): string {
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`
}

/** `19 68 07 02` as Century, Year, Month and Day. */
export function date(parts: string, name = 'Date'): string {
  const [century = '', year = '', month = '', day = ''] = parts.split(' ')
  const inside = { Century: century, Year: year, Month: month, Day: day }
  return element(
    name,
    Object.entries(inside)
      .map(([part, text]) => element(part, text))
      .join(''),
  )
}

/** An element with code and label. */
export function coded(name: string, code: string, label: string): string {
  return element(name, element('Code', code) + element('Label', label))
}

/** A name, of which the codes are never shown. */
export function named(last: string, ...firsts: string[]): string {
  const first = firsts.map((label) => coded('FirstName', '00021446', label))
  return element('Name', coded('LastName', '10553194', last) + first.join(''))
}

/** The number of a person, with birth date and sex, which are never shown. */
export function numbered(digits: string): string {
  return element(
    'NationalNumber',
    element('NationalNumber', digits) + date('19 72 03 14') + element('Sex', '1'),
  )
}

/** The rows of what stands in `rrn_it_implicit`. */
export function rowsOf(containers: string, language: Language = 'de'): Tx25Row[] {
  return renderTx25(parseXml(`<rrn_it_implicit>${containers}</rrn_it_implicit>`), language)
}

/** The line of a row, with its strong parts between `**`. */
export function marked(row: Tx25Row | undefined): string {
  return row?.parts.map(({ text, strong }) => (strong ? `**${text}**` : text)).join('') ?? 'no row'
}

/** The line of the first row of some containers. */
export function lineOf(containers: string, language: Language = 'de'): string {
  return marked(rowsOf(containers, language)[0])
}
