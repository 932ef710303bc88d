import type { ManageAccessParameters } from '#core/records/parameters.ts'

/** A day so many days later, or earlier; `yyyy-MM-dd`. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** From when a period usually starts: a registration today; a list a year ago, to show what has ended too. */
export function usualStart(action: ManageAccessParameters['action'], today: string): string {
  return action === 'LIST' ? daysAfter(today, -365) : today
}

/** The last day of a period of so many days that begins on a day; both days count. */
export function latestEnd(startDate: string, days: number): string {
  return daysAfter(startDate, days - 1)
}
