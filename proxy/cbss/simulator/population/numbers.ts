/**
 * An invented SSIN with valid check digits: of a day long past and with a serial from 900 on, which nobody
 * born in Belgium on that day can have; odd for men, even for women. `monthOffset` 20 makes a bis number,
 * 40 a ter number. Formula: DOMAIN 1.1 (IBZ instruction T.I. 000).
 */
export function inventedSsin(born: string, serial: number, monthOffset: 0 | 20 | 40 = 0): string {
  const [year = '', month = '', day = ''] = born.split('-')
  const nine = `${year.slice(2)}${String(Number(month) + monthOffset).padStart(2, '0')}${day}${serial}`
  return nine + checkDigits(Number(year >= '2000' ? `2${nine}` : nine))
}

/** The number that stands for somebody without one: birth date, serial 000, no check digits (DOMAIN 1.1). */
export function fictitiousNumber(born: string): string {
  return `${born.slice(2).replaceAll('-', '')}00000`
}

/** Number of an identity card from its first ten digits: the last two are their remainder by 97 (DOMAIN 1.3). */
export function cardNumber(firstTen: string): string {
  return firstTen + String(Number(firstTen) % 97 || 97).padStart(2, '0')
}

/** Whether the check digits fit, for a birth before 2000 or from 2000 on. */
export function hasValidCheckDigits(ssin: string): boolean {
  const nine = ssin.slice(0, 9)
  return [nine, `2${nine}`].some((digits) => checkDigits(Number(digits)) === ssin.slice(9))
}

function checkDigits(digits: number): string {
  return String(97 - (digits % 97)).padStart(2, '0')
}
