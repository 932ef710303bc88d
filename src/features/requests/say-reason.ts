import { findReason } from '#core/codes/reasons.ts'
import { language } from '../../i18n/index.ts'

/** A recorded reason: in the language of the app if it is one of the list, else as it was written. */
export function sayReason(reason: string): string {
  return findReason(reason)?.name[language.value] ?? reason
}
