import { readonly, ref } from 'vue'
import { createI18n } from 'vue-i18n'
import { languages, type Language } from '#core/languages.ts'
import type { Messages } from './en.ts'
import { chooseLanguage } from './languages.ts'

const place = 'cbss-desk:language'

// Only the chosen language is loaded; the others come when somebody switches.
const load: Record<Language, () => Promise<{ messages: Messages }>> = {
  nl: () => import('./nl.ts'),
  fr: () => import('./fr.ts'),
  de: () => import('./de.ts'),
  en: () => import('./en.ts'),
}

/** vue-i18n, for `app.use` and for what is not a component. Components call `useI18n()`. */
export const i18n = createI18n({ legacy: false, locale: 'en', fallbackLocale: false, messages: {} })

const current = ref<Language>('en')

/** The language in which the app speaks now. */
export const language = readonly(current)

const offered = ref<readonly Language[]>(languages)

/** The languages that can be chosen: those that the centre offers, once it is known. */
export const offeredLanguages = readonly(offered)

/** Loads a language beside the one that the app speaks, for what is printed in it. */
export async function prepareLanguage(next: Language): Promise<void> {
  const { messages } = await load[next]()
  i18n.global.setLocaleMessage(next, messages)
}

/** Switches the whole app to a language, at once and without a reload. */
export async function showLanguage(next: Language): Promise<void> {
  await prepareLanguage(next)
  i18n.global.locale.value = next
  current.value = next
  document.documentElement.lang = next
}

/** Switches to a language and keeps the choice on this device. */
export async function chooseAndKeep(next: Language): Promise<void> {
  await showLanguage(next)
  localStorage.setItem(place, next)
}

function wishes(): (string | null)[] {
  return [localStorage.getItem(place), ...navigator.languages]
}

/** Shows the language chosen on this device, else the first of the browser's that the app speaks. */
export function showFirstLanguage(): Promise<void> {
  return showLanguage(chooseLanguage(wishes()))
}

/** Narrows the choice to what the centre offers; whoever reads another language gets the first one that fits him. */
export async function offerLanguages(next: readonly Language[]): Promise<void> {
  offered.value = next
  if (!next.includes(current.value)) await showLanguage(chooseLanguage(wishes(), next))
}
