import { daysInMonth } from '../../calendar.ts'
import { parseSsin } from '../../ssin.ts'

/**
 * What eleven digits say of a birth date, `yyyy-MM-dd` with zeros for what is unknown, and what was added to the month
 * (20 and 40: bis and ter numbers). Where check digits do not tell the century it is the twentieth; what is no date
 * leaves the year.
 */
export function birthOf(digits: string): { birth: string; added: number } {
  const month = Number(digits.slice(2, 4))
  const added = month % 20 > 12 ? 0 : Math.min(month - (month % 20), 40)
  const { birthDate } = parseSsin(digits)
  const century = birthDate?.slice(0, 2) ?? (checkedAs2000(digits) ? '20' : '19')
  const year = century + digits.slice(0, 2)
  return { birth: known(year, month - added, Number(digits.slice(4, 6))), added }
}

function checkedAs2000(digits: string): boolean {
  return 97 - (Number(`2${digits.slice(0, 9)}`) % 97) === Number(digits.slice(9))
}

function known(year: string, month: number, day: number): string {
  if (month < 1 || month > 12) return `${year}-00-00`
  const isDay = day >= 1 && day <= daysInMonth(Number(year), month)
  return `${year}-${String(month).padStart(2, '0')}-${isDay ? String(day).padStart(2, '0') : '00'}`
}
