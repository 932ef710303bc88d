import { checkEnterpriseNumber } from '../../enterprise-number.ts'
import { checkIdentityCardNumber } from '../../identity-card-number.ts'
import { readIncompleteDate } from '../../incomplete-date.ts'
import { checkSsin } from '../../ssin.ts'

/** What a value looks like. */
export type Shape = 'ssin' | 'card' | 'enterprise' | 'date' | 'email' | 'uuid' | 'words'

const digitsOnly = /^\d[\d ./=-]*$/

/** What a value without a known meaning looks like. Numbers that came may have wrong check digits if they are SSINs. */
export function shapeOf(text: string): Shape {
  const value = text.trim()
  if (startingDate(value)) return 'date'
  if (digitsOnly.test(value)) return shapeOfNumber(value)
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)) return 'uuid'
  return /^[^\s@]+@[^\s@]+$/.test(value) ? 'email' : 'words'
}

// Numbers of telephones have eleven digits, too: `+32 470 …`.
const writtenLikeSsin = /^\d{2}([. ]?)\d{2}\1\d{2}[ ./=-]{0,3}\d{3}[ ./=-]{0,3}\d{2}$/

function shapeOfNumber(value: string): Shape {
  const problem = writtenLikeSsin.test(value) ? checkSsin(value) : ({ reason: 'characters' } as const)
  if (problem === null || problem.reason === 'fictitious' || problem.reason === 'check-digits') return 'ssin'
  if (!checkIdentityCardNumber(value)) return 'card'
  return /^\d{4}\.?\d{3}\.?\d{3}$/.test(value) && !checkEnterpriseNumber(value) ? 'enterprise' : 'words'
}

/** A date as it is written somewhere. */
export interface WrittenDate {
  /** `yyyy-MM-dd`, with zeros for unknown parts. */
  iso: string
  /** The characters that are the date. */
  written: string
}

const forms = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?=$|[TZ+-])/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=$|T\d{6})/,
  /^(?<day>\d{1,2})(?<separator>[./-])(?<month>\d{1,2})\k<separator>(?<year>\d{4})$/,
]

/** The date with which a value begins, `1968-06-15`, `19680615T…` or `15/6/1968`; null if with none. */
export function startingDate(value: string): WrittenDate | null {
  for (const form of forms) {
    const found = form.exec(value)
    const { year = '', month = '', day = '' } = found?.groups ?? {}
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    const { iso, strange } = readIncompleteDate(date)
    if (found && iso !== null && strange === '') return { iso: date, written: found[0] }
  }
  return null
}

/** Another date in the form in which one is written. */
export function writeDateLike(written: string, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const [first = '', separator = ''] = /^(\d+)([./-])?/.exec(written)?.slice(1) ?? []
  if (first.length === 8) return year + month + day
  if (first.length === 4) return iso
  const padded = written.length === 10
  return [day, month]
    .map((part) => (padded ? part : String(Number(part))))
    .concat(year)
    .join(separator)
}
