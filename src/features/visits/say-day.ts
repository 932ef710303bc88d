import { language } from '../../i18n/index.ts'

/** A day (`yyyy-MM-dd`) with its weekday, as people speak of it: `Monday 30 November`. */
export function sayDay(day: string): string {
  const locale = language.value === 'en' ? 'en-GB' : `${language.value}-BE`
  const words = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`))
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}
