/** Why a passphrase is not accepted. */
export type PassphraseProblem = 'too-short' | 'too-simple'

const fewestWords = 4
const shortestWord = 3
const shortestMixed = 14
const fewestKinds = 3

/**
 * A passphrase as it is used: composed characters (NFKC) and single spaces, so that another keyboard and a
 * slip of the space bar open the same.
 */
export function normalisedPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim().replaceAll(/\s+/g, ' ')
}

function kinds(text: string): number {
  return [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}\s]/u].filter((kind) => kind.test(text)).length
}

/**
 * What is wrong with a new passphrase; null if it is strong enough: four different words of three letters or more,
 * or fourteen characters of three kinds (small, capital, digit, sign), eight of them different.
 */
export function passphraseProblem(typed: string): PassphraseProblem | null {
  const text = normalisedPassphrase(typed)
  const words = new Set(
    text
      .toLowerCase()
      .split(' ')
      .filter((word) => word.length >= shortestWord),
  )
  if (words.size >= fewestWords) return null
  if (text.length < shortestMixed) return 'too-short'
  return kinds(text) >= fewestKinds && new Set(text).size >= 8 ? null : 'too-simple'
}
