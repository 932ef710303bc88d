import { digitsOf } from './digits.ts'
/** Why something typed cannot be an enterprise number. */
export type EnterpriseNumberProblem =
  | { reason: 'length'; length: number }
  | { reason: 'check-digits'; expected: string }
  | { reason: 'characters' | 'first-digit' }

/**
 * Reads an enterprise number (CBE) as typed: blanks, dots, dashes, slashes and a leading `BE` are left out, and
 * the old form of nine digits gets its leading zero. Two check digits: 97 minus the first eight modulo 97.
 * Sources: EnterpriseNumberType of CommonV3.xsd, DOMAIN 1.3.
 */
export function parseEnterpriseNumber(typed: string): {
  digits: string
  problem: EnterpriseNumberProblem | null
} {
  const rest = typed.trim().replace(/^BE/i, '')
  const bare = digitsOf(rest)
  const digits = bare.length === 9 ? `0${bare}` : bare
  return { digits, problem: problemOf(rest, digits) }
}

/** Why something typed cannot be an enterprise number; null if it can. See {@link parseEnterpriseNumber}. */
export function checkEnterpriseNumber(typed: string): EnterpriseNumberProblem | null {
  return parseEnterpriseNumber(typed).problem
}

/** Ten digits as people read them, `0123.456.749`; anything else as it is. */
export function formatEnterpriseNumber(digits: string): string {
  return digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3')
}

function problemOf(typed: string, digits: string): EnterpriseNumberProblem | null {
  if (/[^\d\s./\p{Pd}]/u.test(typed)) return { reason: 'characters' }
  if (digits.length !== 10) return { reason: 'length', length: digits.length }
  // Numbers from 2 to 8 are those of establishment units.
  if (!/^[01]/.test(digits)) return { reason: 'first-digit' }
  const expected = String(97 - (Number(digits.slice(0, 8)) % 97)).padStart(2, '0')
  return digits.endsWith(expected) ? null : { reason: 'check-digits', expected }
}
