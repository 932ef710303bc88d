import { digitsOf } from '../../digits.ts'
import type { Value } from './collect.ts'
import { datesOf, isDateOfParts, newPart } from './dates-of-values.ts'
import { protocolWords } from './kinds.ts'
import { drawDates } from './new-dates.ts'
import { drawNumbers } from './new-numbers.ts'
import { drawWords } from './new-words.ts'
import { pickFrom, type Random } from './random.ts'
import { nameAll, rewriteNamed } from './rewrite-named.ts'
import { shapeOf, startingDate, writeDateLike } from './shape.ts'
import { rewriteTokens, wordsIn } from './tokens.ts'

type Typed = 'ssin' | 'municipality'

/** What is put in the place of each value: drawn once for all of them, so that equal ones stay equal. */
export function drawReplacements(
  values: readonly Value[],
  today: string,
  random: Random,
): (value: Value) => string {
  const all = values.flatMap(withInner)
  const secrets = all.filter(({ kind }) => kind !== 'kept' && kind !== 'sentence')
  const typed = typedNumbers(secrets)
  const dates = drawDates(all.flatMap(datesOf), today, random)
  const numbers = drawNumbers(dates, new Set(secrets.map(({ text }) => digitsOf(text))), random)
  const words = drawWords(new Set(secrets.flatMap(({ text }) => runsOf(text.toLowerCase()))), random)
  const names = new Set(secrets.filter(({ kind }) => kind === 'name').flatMap(({ text }) => nameWords(text)))
  const named = nameAll(secrets.map(({ text }) => text.trim()).filter((text) => /\p{L}{3}/u.test(text)))

  const email = (text: string) => `${scrambleRuns(text.replace(/@.*/, ''))}@pcsw.example`
  const word = (text: string) => (protocolWords.has(text) ? text : words(text))
  const scrambleRuns = (text: string) => text.replaceAll(runs, word)
  const scramble = (text: string) => rewriteTokens(text, { email, word, number })

  /** A number as what it is elsewhere in the document, else as what it looks like; several if blanks are between. */
  function number(text: string): string {
    const shape = typed.get(digitsOf(text)) ?? shapeOf(text)
    if (shape === 'date') return date(text)
    if (shape !== 'words' && shape !== 'email' && shape !== 'uuid') return numbers[shape](text)
    const parts = text.split(/(\s+)/)
    return parts.length > 1
      ? parts.map((part) => (/\d/.test(part) ? number(part) : part)).join('')
      : scrambleRuns(text)
  }

  /** A date, or a moment that begins with one: that keeps hour and minute, so that moments keep their order. */
  function date(text: string): string {
    const { iso, written } = startingDate(text.trim()) ?? { iso: '', written: '' }
    return text
      .replace(written, writeDateLike(written, dates(iso)))
      .replace(/(T\d\d:?\d\d:?)\d\d(?:\.\d+)?/, (_, minute: string) => `${minute}00`)
  }

  // The same text comes thousands of times in a long reply.
  const known = new Map<string, string>()
  function secret(text: string): string {
    const fresh = known.get(text) ?? drawSecret(text)
    known.set(text, fresh)
    return fresh
  }

  function drawSecret(text: string): string {
    const shape = shapeOf(text)
    if (shape === 'date') return date(text)
    return shape === 'uuid'
      ? text.replaceAll(/[\da-f]/gi, () => pickFrom('0123456789abcdef', random))
      : scramble(text)
  }

  /** What the system says stays, but for long numbers, dates, names, and the values that stand elsewhere as a whole. */
  function sentence(text: string): string {
    const ofSentence = {
      email,
      word: (found: string) => (names.has(found.toLowerCase()) ? word(found) : found),
      number: (found: string) => (found.length < 6 && !typed.has(digitsOf(found)) ? found : number(found)),
    }
    return rewriteNamed(text, named, secret, (between) => rewriteTokens(between, ofSentence))
  }

  return ({ text, kind, date: part }) => {
    if (part) return isDateOfParts(part) ? newPart(text, part, dates) : scramble(text)
    if (kind === 'sentence') return sentence(text)
    if (kind === 'municipality') return numbers.municipality(text)
    if (kind === 'ssin') return digitsOf(text).length === 11 ? numbers.ssin(text) : scramble(text)
    return kind !== 'kept' || named.values.has(text.trim().toLowerCase()) || typed.has(digitsOf(text))
      ? secret(text)
      : text
  }
}

const runs = /[\p{L}\p{M}]+|\d+/gu

function runsOf(text: string): string[] {
  return text.match(runs) ?? []
}

/** Words of which one is enough to know somebody. */
function nameWords(text: string): string[] {
  return wordsIn(text.toLowerCase()).filter((word) => word.length > 2)
}

/** What the document itself calls a number of a person or of a municipality, whatever its check digits say. */
function typedNumbers(values: readonly Value[]): ReadonlyMap<string, Typed> {
  const typed = new Map<string, Typed>()
  for (const { text, kind } of values) {
    const digits = digitsOf(text)
    if (kind === 'municipality' || (kind === 'ssin' && digits.length === 11)) typed.set(digits, kind)
  }
  return typed
}

function withInner(value: Value): Value[] {
  return value.inside ? value.inside.flatMap(withInner) : [value]
}
