import { digitsOf } from '../../digits.ts'
import { readIncompleteDate } from '../../incomplete-date.ts'
import type { Value } from './collect.ts'
import type { NewDates } from './new-dates.ts'
import { shapeOf, startingDate } from './shape.ts'
import { birthOf } from './ssin-birth.ts'
import { numbersIn } from './tokens.ts'

type Part = NonNullable<Value['date']>

/** The dates that a value holds or tells, `yyyy-MM-dd`. */
export function datesOf({ text, kind, date }: Value): string[] {
  if (date) return isDateOfParts(date) ? [dateOfParts(date)] : []
  if (kind === 'kept' || kind === 'municipality') return []
  const digits = digitsOf(text)
  if (kind === 'ssin' && digits.length === 11) return [birthOf(digits).birth]
  return [...startOf(text), ...numbersIn(text).flatMap(dateOfNumber)]
}

function dateOfNumber(text: string): string[] {
  const digits = digitsOf(text)
  if (digits.length === 11 && shapeOf(text) === 'ssin') return [birthOf(digits).birth]
  const parts = text.split(/\s+/)
  return parts.length > 1 ? parts.flatMap(dateOfNumber) : startOf(text)
}

function startOf(text: string): string[] {
  const start = startingDate(text.trim())
  return start ? [start.iso] : []
}

/** Whether the parts of a date make one. */
export function isDateOfParts(date: Part): boolean {
  const text = dateOfParts(date)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readIncompleteDate(text).strange === ''
}

function dateOfParts({ parts: { Century, Year, Month, Day } }: Part): string {
  const parts = [Year, Month, Day].map((part) => part.padStart(2, '0'))
  return `${Century}${parts.join('-')}`
}

/** A part keeps its length where the new value has it, and zero stays zero. */
export function newPart(text: string, date: Part, dates: NewDates): string {
  const [, month = '', day = ''] = dates(dateOfParts(date)).split('-')
  const { Century, Year } = date.parts
  const fresh = { Century, Year, Month: month, Day: day }[date.part]
  if (!/\d/.test(text) || Number(text) === 0) return text
  return text.replace(/\d+/, text.trim().length === 1 ? String(Number(fresh)) : fresh)
}
