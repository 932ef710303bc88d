import { addDays } from '#core/calendar.ts'
import type { Registration } from '#core/cbss/manage-access/types.ts'

/** Where a registration stands on a day. */
export type RegistrationState = 'current' | 'expiring' | 'ended' | 'future'

/** A registration that ends within so many days has to be thought about. */
export const expiringDays = 30

/** Where a registration stands on a day (`yyyy-MM-dd`); the first and the last day count, no end is no end. */
export function registrationState(
  { startDate, endDate }: Pick<Registration, 'startDate' | 'endDate'>,
  today: string,
): RegistrationState {
  if (endDate !== null && endDate < today) return 'ended'
  if (startDate > today) return 'future'
  return endDate !== null && endDate <= addDays(today, expiringDays) ? 'expiring' : 'current'
}
