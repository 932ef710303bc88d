import type { Language } from '../../languages.ts'

/** A text of the table in each of its languages. */
export type Words = Readonly<Record<Language, string>>

/** The same words in English, German, French and Dutch. */
export function words(en: string, de: string, fr: string, nl: string): Words {
  return { en, de, fr, nl }
}
