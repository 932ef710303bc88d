import { formatIncompleteDate } from '#core/incomplete-date.ts'
import type { Language } from '#core/languages.ts'
import { language } from './index.ts'

const inBrussels = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function parts(iso: string): Record<string, string> {
  return Object.fromEntries(inBrussels.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]))
}

/** `14:02`, Brussels time. Takes an ISO time. */
export function formatTime(iso: string): string {
  const { hour, minute } = parts(iso)
  return `${hour}:${minute}`
}

/** The day in Brussels, written like the dates of the register: `21.11.2026`, `21/11/2026`. Takes an ISO time. */
export function formatDay(iso: string): string {
  return formatDayIn(iso, language.value)
}

/** The same in a language of one's choice, for what is printed in it. */
export function formatDayIn(iso: string, chosen: Language): string {
  const { day, month, year } = parts(iso)
  return formatIncompleteDate(`${year}-${month}-${day}`, chosen)
}

/** Day and time; only the time where it is the same day as `now`. Takes ISO times. */
export function formatMoment(iso: string, now?: string): string {
  const sameDay = now !== undefined && formatDay(now) === formatDay(iso)
  return sameDay ? formatTime(iso) : `${formatDay(iso)} ${formatTime(iso)}`
}
