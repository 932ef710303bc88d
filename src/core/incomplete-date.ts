import { daysInMonth } from './calendar.ts'
import type { Language } from './languages.ts'
import type { XmlElement } from './xml/element.ts'
import { textOf } from './xml/find.ts'

/** A date as it was read. */
export interface IncompleteDate {
  /** ISO with unknown parts left out: `1968-06-15`, `1968-06`, `1970`; null when nothing is known. */
  iso: string | null
  /** Values that are no date, as they came and joined by blanks; empty where the date was understood. */
  strange: string
}

/** The children of an element that holds a date (DateType). */
export const dateParts = ['Century', 'Year', 'Month', 'Day'] as const

/**
 * Reads an element with Century, Year, Month, Day (PROTOCOL 6.5). Parts may have one digit, be missing or be
 * zero, which means unknown; `19 00 00 00` means that nothing is known, but `20 00 10 07` is in the year 2000.
 * What makes no date (month 13, a day of an unknown month, words) is kept in `strange`, and `iso` then holds
 * as much as is certain. Never throws.
 */
export function readDateElement(element: XmlElement | undefined): IncompleteDate {
  const [century = '', year = '', month = '', day = ''] = dateParts.map(
    (name) => textOf(element, name)?.trim() ?? '',
  )
  const raw = [century, year, month, day].filter((part) => part !== '').join(' ')
  const isYear = isNumber(century) && isNumber(year)
  return fromParts(isYear ? century.padStart(2, '0') + year.padStart(2, '0') : '', month, day, raw)
}

/** Whether an element says anything of a date, be it that it is unknown; one that is there but empty does not. */
export function hasDateParts(element: XmlElement | undefined): boolean {
  return dateParts.some((part) => textOf(element, part)?.trim())
}

/**
 * Reads `yyyy-MM-dd` with zeros for unknown parts, as SSDN writes dates and clients have them (PROTOCOL 4.1).
 * A zone behind the date is left out (PROTOCOL 5.2). Never throws.
 */
export function readIncompleteDate(text: string): IncompleteDate {
  const raw = text.trim()
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d{2})-(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/.exec(raw) ?? []
  return fromParts(year, month, day, raw)
}

function fromParts(year: string, month: string, day: string, raw: string): IncompleteDate {
  const noMonth = isUnknown(month)
  const noDay = isUnknown(day)
  // PROTOCOL 6.5: a wholly unknown date may be `19 00 00 00`.
  if (raw === '' || (noMonth && noDay && /^(00|19)00$/.test(year))) return { iso: null, strange: '' }
  if (year === '') return { iso: null, strange: raw }
  if (noMonth) return { iso: year, strange: noDay ? '' : raw }
  const days = isNumber(month) ? daysInMonth(Number(year), Number(month)) : 0
  if (days === 0) return { iso: year, strange: raw }
  const yearMonth = `${year}-${month.padStart(2, '0')}`
  if (noDay) return { iso: yearMonth, strange: '' }
  if (!isNumber(day) || Number(day) > days) return { iso: yearMonth, strange: raw }
  return { iso: `${yearMonth}-${day.padStart(2, '0')}`, strange: '' }
}

function isNumber(part: string): boolean {
  return /^\d{1,2}$/.test(part)
}

function isUnknown(part: string): boolean {
  return /^0{0,2}$/.test(part)
}

const separators: Record<Language, string> = { de: '.', nl: '-', fr: '/', en: '/' }

/**
 * An ISO date with unknown parts left out, for people: day, month and four-digit year in the language's short
 * form, incomplete dates incomplete: `30.10.1996`, `06/1968`, `1970`; nothing known gives an empty text.
 */
export function formatIncompleteDate(iso: string | null, language: Language): string {
  return iso === null ? '' : iso.split('-').toReversed().join(separators[language])
}
