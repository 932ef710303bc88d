import { formatMoment } from '../../i18n/moments.ts'

/** A time as people say it today: `14:02`, on other days with the date; Brussels time. */
export function sayMoment(iso: string): string {
  return formatMoment(iso, new Date().toISOString())
}
