import { daysInMonth } from '../calendar.ts'
import { checkIdentityCardNumber } from '../identity-card-number.ts'
import { checkSsin } from '../ssin.ts'
import { parseTypedDate } from '../typed-date.ts'
import { canBeText } from '../xml/characters.ts'
import { digitsOf } from '../digits.ts'
import type { FieldProblem } from './field-problem.ts'

/** A number of a person as typed: `missing` where it is mandatory, else `ssin-` and the reason of `checkSsin`. */
export function checkSsinField(typed: string, today: string): FieldProblem[] {
  if (typed.trim() === '') return [{ field: 'ssin', reason: 'missing' }]
  const problem = checkSsin(typed, today)
  if (!problem) return []
  const reason = `ssin-${problem.reason}`
  if (problem.reason === 'length') return [{ field: 'ssin', reason, values: { length: problem.length } }]
  if (problem.reason === 'check-digits')
    return [{ field: 'ssin', reason, values: { expected: problem.expected.join(', ') } }]
  return [{ field: 'ssin', reason }]
}

/** Numbers of cards as typed, where they are filled: `card-` and why; other forms cannot be sent (PROTOCOL 4.1). */
export function checkCards(parameters: {
  sisCardNumber: string
  identityCardNumber: string
}): FieldProblem[] {
  return [...checkSisCard(parameters.sisCardNumber), ...checkIdentityCard(parameters.identityCardNumber)]
}

function checkSisCard(typed: string): FieldProblem[] {
  const field = 'sisCardNumber'
  if (typed.trim() === '') return []
  if (/[^\d\s./\p{Pd}]/u.test(typed)) return [{ field, reason: 'card-characters' }]
  const { length } = digitsOf(typed)
  return length === 10 ? [] : [{ field, reason: 'card-length', values: { length } }]
}

function checkIdentityCard(typed: string): FieldProblem[] {
  const field = 'identityCardNumber'
  const problem = typed.trim() === '' ? null : checkIdentityCardNumber(typed)
  if (!problem) return []
  const { reason, ...values } = problem
  return [
    { field, reason: `card-${reason}`, ...('length' in values || 'expected' in values ? { values } : {}) },
  ]
}

/** Names as typed: `characters` where one holds something that XML cannot carry, pasted from elsewhere. */
export function checkNames(names: Readonly<Record<string, string>>): FieldProblem[] {
  return Object.entries(names).flatMap(([field, name]) =>
    canBeText(name) ? [] : [{ field, reason: 'characters' }],
  )
}

/** A birth date that may be incomplete, `yyyy-MM-dd` with zeros from the right: `date-` and why it is none. */
export function checkBirthDate(birthDate: string, today: string): FieldProblem[] {
  const { value, problem } = parseTypedDate(birthDate, today)
  const reason = problem ?? (value === birthDate ? null : 'form')
  return reason ? [{ field: 'birthDate', reason: `date-${reason}` }] : []
}

/** Whether something is a day of the calendar, `yyyy-MM-dd`. */
export function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year > '0000' && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month))
}
