import { digitsOf } from './digits.ts'
import { daysInMonth } from './calendar.ts'

/** National register, bis number (month + 20), ter number (month + 40), or one that only stands in for a number. */
export type SsinKind = 'national' | 'bis' | 'ter' | 'fictitious'

/** Why something typed cannot be an SSIN. `expected` holds the possible check digits, born before 2000 first. */
export type SsinProblem =
  | { reason: 'length'; length: number }
  | { reason: 'check-digits'; expected: readonly string[] }
  | { reason: 'characters' | 'month' | 'day' | 'serial' | 'fictitious' }

/** What a number says about itself. */
export interface Ssin {
  /** The digits of what was typed, eleven of them if there is no problem. */
  digits: string
  /** Null where there are not eleven digits or the month is impossible. */
  kind: SsinKind | null
  /** ISO with unknown parts left out; null where the number does not tell. */
  birthDate: string | null
  /** 1 male, 2 female; null where the number does not tell. */
  sex: 1 | 2 | null
  problem: SsinProblem | null
}

/**
 * Reads an SSIN as typed or received: blanks, dots, dashes, slashes and `=` are left out. The check digits tell
 * the century; `today` (`yyyy-MM-dd`) keeps them from telling one that has not come yet.
 * Sources: PROTOCOL 6.1 and 11, DOMAIN 1.1 (IBZ instruction T.I. 000), SsinType of CommonV3.xsd. Check only what
 * people type: numbers in replies may be fictitious and fail by design.
 */
export function parseSsin(typed: string, today?: string): Ssin {
  const digits = digitsOf(typed)
  const nothing = { digits, kind: null, birthDate: null, sex: null }
  if (/[^\d\s.=/\p{Pd}]/u.test(typed)) return { ...nothing, problem: { reason: 'characters' } }
  if (digits.length !== 11) return { ...nothing, problem: { reason: 'length', length: digits.length } }
  const fictitious = readFictitious(digits)
  if (fictitious) return { digits, ...fictitious, problem: { reason: 'fictitious' } }
  return { digits, ...readReal(digits, today) }
}

/** Why something typed cannot be an SSIN; null if it can. See {@link parseSsin}. */
export function checkSsin(typed: string, today?: string): SsinProblem | null {
  return parseSsin(typed, today).problem
}

/** Eleven digits as people read them, `85.07.30-033.28`; anything else as it is. */
export function formatSsin(ssin: string): string {
  return ssin.replace(/^(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)$/, '$1.$2.$3-$4.$5')
}

/** The check digits of nine digits and a century, `19` or `20`: 97 minus them modulo 97, with a 2 before them from 2000 on. */
export function ssinCheckDigits(nine: string, century: string): string {
  return String(97 - (Number((century === '20' ? '2' : '') + nine) % 97)).padStart(2, '0')
}

/** `YYMMDD 000 00`, and where no birth date is known `000001 999 00` (man), `000001 000 00` (woman): DOMAIN 1.1. */
function readFictitious(digits: string): Pick<Ssin, 'kind' | 'birthDate' | 'sex'> | null {
  const sex = ({ '00000199900': 1, '00000100000': 2 } as const)[digits] ?? null
  return sex || digits.endsWith('00000') ? { kind: 'fictitious', birthDate: null, sex } : null
}

function readReal(digits: string, today: string | undefined): Omit<Ssin, 'digits'> {
  const kind = kindOf(digits)
  if (!kind) return { kind, birthDate: null, sex: null, problem: { reason: 'month' } }
  const born = ['19', '20']
    .map((century) => birthOf(digits, century))
    .filter((date) => !today || date <= today)
  const expected = born.map((date) => ssinCheckDigits(digits.slice(0, 9), date.slice(0, 2)))
  const date = born[expected.indexOf(digits.slice(9))]
  const reason = partProblem(digits, kind, date)
  if (reason) return { kind, birthDate: null, sex: null, problem: { reason } }
  if (!date) return { kind, birthDate: null, sex: null, problem: { reason: 'check-digits', expected } }
  return { kind, birthDate: knownPart(date), sex: sexOf(digits, kind), problem: null }
}

function kindOf(digits: string): SsinKind | null {
  const month = Number(digits.slice(2, 4))
  return month % 20 > 12 ? null : ((['national', 'bis', 'ter'] as const)[Math.floor(month / 20)] ?? null)
}

/** `yyyy-MM-dd` with zeros for unknown parts, in the given century. */
function birthOf(digits: string, century: string): string {
  const month = String(Number(digits.slice(2, 4)) % 20).padStart(2, '0')
  return `${century}${digits.slice(0, 2)}-${month}-${digits.slice(4, 6)}`
}

function partProblem(digits: string, kind: SsinKind, birth: string | undefined): 'day' | 'serial' | null {
  // Where the century is not known, 29 February is given the benefit of the doubt.
  const [year, month, day] = (birth ?? birthOf(digits, '20')).split('-').map(Number)
  if ((day ?? 0) > (month ? daysInMonth(birth ? (year ?? 0) : 2000, month) : 31)) return 'day'
  return kind === 'national' && digits.slice(6, 9) === '000' ? 'serial' : null
}

/** Month 00 is also what an overflow of the day's serials looks like, so then not even the year is sure. */
function knownPart(birth: string): string | null {
  if (birth.slice(5, 7) === '00') return null
  return birth.endsWith('-00') ? birth.slice(0, 7) : birth
}

/** A bis number was given without knowing the sex. */
function sexOf(digits: string, kind: SsinKind): 1 | 2 | null {
  if (kind === 'bis') return null
  return Number(digits.slice(6, 9)) % 2 === 1 ? 1 : 2
}
