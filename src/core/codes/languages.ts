import type { Names } from './names.ts'

/** Names of the languages in which clients are spoken to, by ISO 639-1 code. Source: ISO 639. */
export const languageNames: Readonly<Record<string, Names>> = {
  nl: { nl: 'Nederlands', fr: 'néerlandais', de: 'Niederländisch', en: 'Dutch' },
  fr: { nl: 'Frans', fr: 'français', de: 'Französisch', en: 'French' },
  de: { nl: 'Duits', fr: 'allemand', de: 'Deutsch', en: 'German' },
  en: { nl: 'Engels', fr: 'anglais', de: 'Englisch', en: 'English' },
}
