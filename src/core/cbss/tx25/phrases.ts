import type { Language } from '../../languages.ts'
import { ownPhrases } from './phrases/own.ts'
import { referencePhrases } from './phrases/reference.ts'

const phrases = { ...referencePhrases, ...ownPhrases }

/** The key of a phrase. */
export type Phrase = keyof typeof phrases

/** A phrase in a language, without the blank that follows it in a line. */
export function phraseOf(phrase: Phrase, language: Language): string {
  return phrases[phrase][language]
}

/** What stands between a name and its value. */
export function colonIn(language: Language): string {
  return language === 'fr' ? ' : ' : ': '
}
