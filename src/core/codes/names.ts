import type { Language } from '../languages.ts'

/** The name of a code in each language of the app. */
export type Names = Readonly<Record<Language, string>>
