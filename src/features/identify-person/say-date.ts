import { formatIncompleteDate, readIncompleteDate } from '#core/incomplete-date.ts'
import { language } from '../../i18n/index.ts'

/** A date of SSDN for people; what is no date as it came. */
export function sayDate(text: string | null | undefined): string {
  const { iso, strange } = readIncompleteDate(text ?? '')
  return strange || formatIncompleteDate(iso, language.value)
}
