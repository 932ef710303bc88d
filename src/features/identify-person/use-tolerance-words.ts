import { useI18n } from 'vue-i18n'
import { formatIncompleteDate, readIncompleteDate } from '#core/incomplete-date.ts'
import { language } from '../../i18n/index.ts'
import { toleranceRange } from './tolerance.ts'

/** `June 1968`, `1968`, `15/06/1968`: an ISO date with unknown parts left out, inside a sentence. */
function sayDate(iso: string): string {
  if (iso.length !== 7) return formatIncompleteDate(iso, language.value)
  const locale = language.value === 'en' ? 'en-GB' : `${language.value}-BE`
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${iso}-01T00:00:00Z`))
}

/** What a birth date with its tolerance finds, in words; empty where there is no date yet. */
export function useToleranceWords(): (birthDate: string, tolerance: number) => string {
  const { t } = useI18n()

  return (birthDate, tolerance) => {
    const range = toleranceRange(birthDate, tolerance)
    const { iso } = readIncompleteDate(birthDate)
    if (!range || !iso) return ''
    const date = sayDate(iso)
    if (tolerance === 0) return t(`identifyPerson.tolerance.exact.${range.unit}`, { date })
    const gaps = { count: tolerance, date, from: sayDate(range.from), to: sayDate(range.to) }
    return t(`identifyPerson.tolerance.within.${range.unit}`, gaps, tolerance)
  }
}
