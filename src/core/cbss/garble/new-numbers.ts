import { digitsOf } from '../../digits.ts'
import { identityCardCheckDigits } from '../../identity-card-number.ts'
import { ssinCheckDigits } from '../../ssin.ts'
import type { NewDates } from './new-dates.ts'
import { birthOf } from './ssin-birth.ts'
import { pick, type Random } from './random.ts'

/** Gives each number a new one, written alike; the same one, however written, always the same. */
export interface NewNumbers {
  ssin(text: string): string
  card(text: string): string
  enterprise(text: string): string
  municipality(text: string): string
}

const firstSerial = 900
const lastSerial = 997
// They stand for a man and a woman of whom nothing is known (DOMAIN 1.1).
const nobody = new Set(['00000199900', '00000100000'])

/**
 * New numbers with valid check digits. An SSIN keeps its kind, its year and, by its serial, what it tells of the sex;
 * its birth date becomes what {@link NewDates} makes of it, its serial one from 900 to 997. One that only stands in for a
 * number still does. `taken` are the digits of the document's own numbers: none of them is given.
 */
export function drawNumbers(dates: NewDates, taken: ReadonlySet<string>, random: Random): NewNumbers {
  const found = new Map<string, string>()
  const used = new Set(taken)

  function once(text: string, make: (digits: string) => string): string {
    const digits = digitsOf(text)
    const known = found.get(digits) ?? drawUnused(() => make(digits))
    found.set(digits, known)
    return inPlaceOf(text, known)
  }

  function drawUnused(draw: () => string): string {
    let drawn = draw()
    for (let attempt = 0; attempt < 500 && used.has(drawn); attempt++) drawn = draw()
    used.add(drawn)
    return drawn
  }

  function newSsin(digits: string): string {
    const { birth, added } = birthOf(digits)
    const [year = '', month = '', day = ''] = dates(birth).split('-')
    const six = year.slice(2) + String(Number(month) + added).padStart(2, '0') + day
    if (digits.endsWith('00000')) return `${six}00000`
    const odd = Number(digits.slice(6, 9)) % 2
    const serial = firstSerial + 2 * pick((lastSerial - firstSerial + 1) / 2, random) + odd
    const nine = six + String(serial)
    return nine + ssinCheckDigits(nine, year.slice(0, 2))
  }

  const someDigits = (count: number) => Array.from({ length: count }, () => String(pick(10, random))).join('')

  return {
    ssin: (text) => (nobody.has(digitsOf(text)) ? text : once(text, newSsin)),
    card: (text) =>
      once(text, (digits) => {
        const ten = digits.slice(0, 3) + someDigits(7)
        return ten + identityCardCheckDigits(ten)
      }),
    enterprise: (text) =>
      once(text, () => {
        const eight = `0${someDigits(7)}`
        return eight + String(97 - (Number(eight) % 97)).padStart(2, '0')
      }),
    // NIS codes: province, district of it, municipality.
    municipality: (text) =>
      once(
        text,
        () => `${1 + pick(9, random)}${1 + pick(3, random)}${String(1 + pick(99, random)).padStart(3, '0')}`,
      ),
  }
}

/** The digits in the places of the digits of a text. */
function inPlaceOf(text: string, digits: string): string {
  let next = 0
  return text.replaceAll(/\d/g, () => digits[next++] ?? '')
}
