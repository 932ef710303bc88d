/** The languages of the app, in the order in which they are offered, under their own names. */
export const languageNames = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
} as const

/** A language of the app. */
export type Language = keyof typeof languageNames

/** All of them. */
export const languages = Object.keys(languageNames) as Language[]

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
