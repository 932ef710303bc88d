import { pick, pickFrom, type Random } from './random.ts'

/** Gives each run of letters or of digits a new one of the same length; the same one always the same. */
export type NewWords = (run: string) => string

const attempts = 200

/**
 * New words for the words of a document, which read like names of nowhere, and new digits for its digits. None is one
 * of `taken` (lower case) where the length leaves a choice. Capital letters stay capital, a number that does not begin
 * with zero begins with none.
 */
export function drawWords(taken: ReadonlySet<string>, random: Random): NewWords {
  const found = new Map<string, string>()
  const used = new Set<string>()

  function drawUnused(run: string, draw: () => string): string {
    let drawn = draw()
    for (
      let attempt = 0;
      attempt < attempts && (drawn === run || taken.has(drawn) || used.has(drawn));
      attempt++
    )
      drawn = draw()
    // Of very short ones there may be no other left, but never the same.
    if (drawn === run) drawn = pickOther(run)
    used.add(drawn)
    return drawn
  }

  return (run) => {
    const key = run.toLowerCase()
    const known = found.get(key)
    const fresh =
      known ?? drawUnused(key, () => (/^\d/.test(run) ? digits(run, random) : syllables(run, random)))
    found.set(key, fresh)
    return inCaseOf(run, fresh)
  }
}

/** The same run with another last character. */
function pickOther(run: string): string {
  const last = run.at(-1) ?? ''
  return run.slice(0, -1) + (/\d/.test(last) ? String((Number(last) + 1) % 10) : last === 'a' ? 'o' : 'a')
}

function digits(run: string, random: Random): string {
  return Array.from(run, (digit, index) =>
    index === 0 && digit !== '0' ? String(1 + pick(9, random)) : String(pick(10, random)),
  ).join('')
}

/** Consonants and vowels by turns. */
function syllables(run: string, random: Random): string {
  const first = pick(2, random)
  return Array.from({ length: Array.from(run).length }, (_, index) =>
    pickFrom((index + first) % 2 === 0 ? 'bdfghklmnprstvw' : 'aeiou', random),
  ).join('')
}

function inCaseOf(run: string, word: string): string {
  if (run.length > 1 && run === run.toUpperCase() && run !== run.toLowerCase()) return word.toUpperCase()
  const [first = ''] = run
  return first === first.toLowerCase() ? word : (word[0] ?? '').toUpperCase() + word.slice(1)
}
