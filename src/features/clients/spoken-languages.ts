import { language } from '../../i18n/index.ts'
import type { ChoiceOption } from '../../ui/choice-option.ts'

/** The languages in which clients of a centre are mostly spoken to, those of the app first. ISO 639-1. */
const offered = 'nl fr de en ar es fa it pl ps pt ro ru so sq ti tr uk'.split(' ')

/** A language by its ISO 639-1 code, in the language of the app; the code itself where nobody knows it. */
export function sayLanguage(code: string): string {
  if (!/^[a-z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(language.value, { type: 'language' }).of(code) ?? code
}

/** The languages to choose from; what stands in the file stays among them. */
export function languageChoices(present: string): ChoiceOption[] {
  return [...new Set([...offered, present])].map((value) => ({ value, label: sayLanguage(value) }))
}
