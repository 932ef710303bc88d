import type { LocalisedText } from '#core/cbss/identify-person/types.ts'
import { language } from '../../i18n/index.ts'

/** A name in the app's language if it came in that one, else the first (PROTOCOL 4.3). */
export function localised(texts: readonly LocalisedText[]): string {
  return (texts.find((one) => one.language === language.value) ?? texts[0])?.text ?? ''
}
