/** What a tolerance counts. */
export type ToleranceUnit = 'days' | 'months' | 'years'

/**
 * The unit that a tolerance has with a birth date, which follows from how much of it is known (PROTOCOL 4.1):
 * `1968-06-15` days, `1968-06-00` months, `1968-00-00` years; null while there is no such date.
 */
export function toleranceUnit(birthDate: string): ToleranceUnit | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(birthDate)) return null
  if (birthDate.slice(5, 7) === '00') return 'years'
  return birthDate.endsWith('-00') ? 'months' : 'days'
}

/** Whether day or month of a birth date are unknown: the service then insists on a tolerance. */
export function isIncomplete(birthDate: string): boolean {
  const unit = toleranceUnit(birthDate)
  return unit === 'months' || unit === 'years'
}
