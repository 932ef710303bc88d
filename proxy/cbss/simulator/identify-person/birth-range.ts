import { dayAt, type Range } from '../days.ts'

/** Whether day or month of a date are unknown. */
export const isIncomplete = (date: string): boolean => /-00/.test(date)

/**
 * The days that a possibly incomplete date means, widened on both sides by a tolerance whose unit follows from
 * what is known of the date: years, months or days (PROTOCOL 4.1).
 */
export function birthRange(date: string, tolerance = 0): Range {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (month === 0) return { from: dayAt(year - tolerance, 1, 1), until: dayAt(year + tolerance, 12, 31) }
  if (day === 0) {
    return { from: dayAt(year, month - tolerance, 1), until: dayAt(year, month + tolerance + 1, 0) }
  }
  return { from: dayAt(year, month, day - tolerance), until: dayAt(year, month, day + tolerance) }
}
