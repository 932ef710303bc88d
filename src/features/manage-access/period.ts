import { addDays } from '#core/calendar.ts'
import type { ManageAccessParameters } from '#core/records/parameters.ts'

/** From when a period usually starts: a registration today; a list a year ago, to show what has ended too. */
export function usualStart(action: ManageAccessParameters['action'], today: string): string {
  return action === 'LIST' ? addDays(today, -365) : today
}

/** The last day of a period of so many days that begins on a day; both days count. */
export function latestEnd(startDate: string, days: number): string {
  return addDays(startDate, days - 1)
}
