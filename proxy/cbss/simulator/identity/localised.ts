import { labelLists } from '../population/labels/label-lists.ts'
import type { LabelTable } from '../population/labels/label.ts'

/** A language of the register. */
export type Language = 'nl' | 'fr' | 'de'

/** A word in one of its languages. */
export interface LocalisedText {
  language: Language
  text: string
}

const columns = { nl: 0, fr: 1, de: 2 } as const

/** As the classic services write: capitals. */
export const capitals = (text: string): string => text.toLocaleUpperCase('fr')

function localised(table: LabelTable, code: string, languages: readonly Language[]): LocalisedText[] {
  return languages.flatMap((language) => {
    const text = table[code]?.[columns[language]] ?? ''
    return text === '' ? [] : [{ language, text: capitals(text) }]
  })
}

/** The name of a municipality or country in these languages. */
export const placeNames = (code: string, languages: readonly Language[]): LocalisedText[] =>
  localised(labelLists.places, code, languages)

/** The name of a street in these languages; a street that has only one name has it in the main language. */
export function streetNames(street: string, languages: readonly Language[]): LocalisedText[] {
  const known = localised(labelLists.streets, street, languages)
  const [main = 'fr'] = languages
  return known.length > 0 ? known : [{ language: main, text: capitals(street) }]
}
