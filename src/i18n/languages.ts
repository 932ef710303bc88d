import { languages, type Language } from '#core/languages.ts'

/** The languages of the app under their own names. */
export const languageNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
}

/** The first of the wished languages (`nl-BE` counts as `nl`) among those offered; the first one offered if none. */
export function chooseLanguage(
  wished: readonly (string | null)[],
  offered: readonly Language[] = ['en', ...languages],
): Language {
  for (const wish of wished) {
    const found = offered.find((language) => wish?.toLowerCase().split('-')[0] === language)
    if (found) return found
  }
  return offered[0] ?? 'en'
}
