import { languages, type Language } from '#core/languages.ts'
import { CommandError } from './command-error.ts'

/**
 * The language of an option; null where none was given.
 *
 * @throws {CommandError} if it is none of the four.
 */
export function languageOf(typed: string | undefined): Language | null {
  if (typed === undefined) return null
  const language = languages.find((candidate) => candidate === typed)
  if (!language) throw new CommandError(`The language must be one of ${languages.join(', ')}.`)
  return language
}
