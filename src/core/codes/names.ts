import type { Language } from '../cbss/tx25/types.ts'

/** The name of a code in each language of the app. */
export type Names = Readonly<Record<Language, string>>

/**
 * The name of a code in a language; the code itself where the table does not know it, so that nothing
 * that came from elsewhere is hidden.
 */
export function nameOf(table: Readonly<Record<string, Names>>, code: string, language: Language): string {
  return table[code]?.[language] ?? code
}
