import { digitsOf } from './digits.ts'
/** Why something typed cannot be sent as the number of an identity card. */
export type IdentityCardNumberProblem =
  | { reason: 'length'; length: number }
  | { reason: 'check-digits'; expected: string }
  | { reason: 'characters' | 'foreigners-card' | 'old-card' }

/**
 * Reads the number of an eID card as typed (`591-1917064-58`): blanks, dots, dashes and slashes are left out. Twelve
 * digits, of which the last two are the first ten modulo 97, or 97 where that is 0. The CBSS takes nothing but twelve
 * digits: `foreigners-card` is a number that one letter leads (`B 1234567 89`), `old-card` one of a paper card, that
 * two lead. Both are rightly typed, and the person is verified by name and birth date instead.
 * Sources: IBZ instruction T.I. 195, t_IdentityCardNumber of CommonDataTypes.xsd, DOMAIN 1.3, PROTOCOL 4.1.
 */
export function parseIdentityCardNumber(typed: string): {
  digits: string
  problem: IdentityCardNumberProblem | null
} {
  const digits = digitsOf(typed)
  return { digits, problem: problemOf(typed.trim(), digits) }
}

/** Why something typed cannot be sent as the number of an identity card; null if it can. See {@link parseIdentityCardNumber}. */
export function checkIdentityCardNumber(typed: string): IdentityCardNumberProblem | null {
  return parseIdentityCardNumber(typed).problem
}

/** Twelve digits as they are printed on the card, `591-1917064-58`; anything else as it is. */
export function formatIdentityCardNumber(digits: string): string {
  return digits.replace(/^(\d{3})(\d{7})(\d{2})$/, '$1-$2-$3')
}

/** The two check digits of the first ten digits of a card's number. */
export function identityCardCheckDigits(firstTen: string): string {
  return String(Number(firstTen) % 97 || 97).padStart(2, '0')
}

function problemOf(typed: string, digits: string): IdentityCardNumberProblem | null {
  const [, letters] = /^(\p{L}{1,2})[\d\s.\p{Pd}]*\d[\d\s.\p{Pd}]*$/u.exec(typed) ?? []
  if (letters) return { reason: letters.length === 1 ? 'foreigners-card' : 'old-card' }
  if (/[^\d\s./\p{Pd}]/u.test(typed)) return { reason: 'characters' }
  if (digits.length !== 12) return { reason: 'length', length: digits.length }
  const expected = identityCardCheckDigits(digits.slice(0, 10))
  return digits.endsWith(expected) ? null : { reason: 'check-digits', expected }
}
