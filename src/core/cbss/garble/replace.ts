import { readIncompleteDate } from '../../incomplete-date.ts'
import type { Value } from './collect.ts'
import { drawDates, type NewDates } from './new-dates.ts'
import { drawNumbers } from './new-numbers.ts'
import { drawWords } from './new-words.ts'
import type { Random } from './random.ts'
import { isoOf, shapeOf, startingDate } from './shape.ts'
import { birthOf } from './ssin-birth.ts'

const runs = /[\p{L}\p{M}]+|\d+/gu
const sentenceNumbers = /\d(?:[\d./=-]|\s(?=\d))*\d/g

/** What is put in the place of each value: drawn once for all of them, so that equal ones stay equal. */
export function drawReplacements(
  values: readonly Value[],
  today: string,
  random: Random,
): (value: Value) => string {
  const all = values.flatMap(withInner)
  const secrets = all.filter(({ kind }) => kind === 'secret' || kind === 'ssin')
  const dates = drawDates(all.flatMap(datesIn), today, random)
  const digits = new Set(secrets.map(({ text }) => text.replaceAll(/\D/g, '')))
  const numbers = drawNumbers(dates, digits, random)
  const taken = new Set(secrets.flatMap(({ text }) => text.toLowerCase().match(runs) ?? []))
  const words = drawWords(taken, random)
  const named = new Set(secrets.map(({ text }) => text.trim()).filter((text) => /\p{L}{3}/u.test(text)))
  const byFirstRun = Map.groupBy(named, (text) => text.match(runs)?.[0] ?? '')

  // The same text comes thousands of times in a long reply.
  const known = new Map<string, string>()
  function secret(text: string): string {
    const fresh = known.get(text) ?? drawSecret(text)
    known.set(text, fresh)
    return fresh
  }

  function drawSecret(text: string): string {
    const shape = shapeOf(text)
    if (shape === 'date') return newDate(text, dates)
    if (shape === 'email')
      return text.replaceAll(/[^\s@]+(?=@)/g, (run) => scramble(run)).replace(/@.*/, '@pcsw.example')
    return shape === 'words' ? scramble(text) : numbers[shape](text)
  }

  function scramble(text: string): string {
    return text.replaceAll(runs, words)
  }

  /** What the system says stays, but for numbers, dates and the values that stand elsewhere in the document. */
  function sentence(text: string): string {
    const withNumbers = text.replaceAll(sentenceNumbers, (found) =>
      found.length < 6 ? found : secret(found),
    )
    return replaceNamed(withNumbers, byFirstRun, scramble)
  }

  return ({ text, kind, date }) => {
    if (date) return isDate(dateOfParts(date.parts)) ? newPart(text, date, dates) : scramble(text)
    if (kind === 'ssin') return /^\D*(?:\d\D*){11}$/.test(text) ? numbers.ssin(text) : scramble(text)
    if (kind === 'secret') return secret(text)
    if (kind === 'sentence') return sentence(text)
    return named.has(text.trim()) ? scramble(text) : text
  }
}

function withInner(value: Value): Value[] {
  return value.inside ? value.inside.flatMap(withInner) : [value]
}

/** The dates that a value holds or tells, `yyyy-MM-dd`. */
function datesIn({ text, kind, date }: Value): string[] {
  if (date) return [dateOfParts(date.parts)].filter(isDate)
  if (kind === 'kept') return []
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length === 11 && (kind === 'ssin' || shapeOf(text) === 'ssin')) return [birthOf(digits).birth]
  const found = kind === 'sentence' ? (text.match(sentenceNumbers) ?? []) : [text.trim()]
  return found.map(startingDate).flatMap((written) => (written === null ? [] : [isoOf(written)]))
}

/** A date, or a moment that begins with one: that keeps hour and minute, so that moments keep their order. */
function newDate(text: string, dates: NewDates): string {
  const written = startingDate(text.trim()) ?? ''
  const drawn = dates(isoOf(written))
  return text
    .replace(written, written.includes('-') ? drawn : drawn.replaceAll('-', ''))
    .replace(/(T\d\d:?\d\d:?)\d\d(?:\.\d+)?/, (_, minute: string) => `${minute}00`)
}

function isDate(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && readIncompleteDate(date).strange === ''
}

function dateOfParts({ Century, Year, Month, Day }: Record<string, string>): string {
  const parts = [Year, Month, Day].map((part = '') => part.padStart(2, '0'))
  return `${Century}${parts.join('-')}`
}

/** A part keeps its length where the new value has it, and zero stays zero. */
function newPart(text: string, { part, parts }: NonNullable<Value['date']>, dates: NewDates): string {
  const [, month = '', day = ''] = dates(dateOfParts(parts)).split('-')
  const fresh = { Century: parts.Century, Year: parts.Year, Month: month, Day: day }[part]
  if (!/\d/.test(text) || Number(text) === 0) return text
  return text.replace(/\d+/, text.trim().length === 1 ? String(Number(fresh)) : fresh)
}

/**
 * Puts new values in the places where named ones stand as a whole. They are looked for by their first word: a long reply
 * has thousands of each.
 */
function replaceNamed(
  text: string,
  byFirstRun: ReadonlyMap<string, readonly string[]>,
  scramble: (text: string) => string,
): string {
  let at = 0
  const parts: string[] = []
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (index < at) continue
    const value = byFirstRun.get(run)?.find((named) => standsAt(text, named, index))
    if (value === undefined) continue
    const start = index - value.indexOf(run)
    parts.push(text.slice(at, start), scramble(value))
    at = start + value.length
  }
  return [...parts, text.slice(at)].join('')
}

/** Whether a value stands there and its last word ends there; `index` is the place of its first word. */
function standsAt(text: string, value: string, index: number): boolean {
  const start = index - value.search(/[\p{L}\p{M}\d]/u)
  const next = text.slice(start + value.length, start + value.length + 2)
  return text.startsWith(value, start) && !/^[\p{L}\p{N}]/u.test(next)
}
