import { daysInMonth } from './calendar.ts'

/** Why something typed cannot be a date of which day or month may be unknown. */
export type TypedDateProblem =
  'form' | 'two-digit-year' | 'year' | 'month' | 'day' | 'day-without-month' | 'future'

/** What was typed, and why it is no date; `value` is `yyyy-MM-dd` with zeros for unknown parts, empty if there is none. */
export interface TypedDate {
  value: string
  problem: TypedDateProblem | null
}

const separator = String.raw`[./\p{Pd} ]`
const forms = [
  // Day first, as people write; year first, as machines do.
  new RegExp(`^(?:(?:(?<day>\\d{1,2})${separator})?(?<month>\\d{1,2})${separator})?(?<year>\\d{4})$`, 'u'),
  new RegExp(`^(?<year>\\d{4})(?:${separator}(?<month>\\d{1,2})(?:${separator}(?<day>\\d{1,2}))?)?$`, 'u'),
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
]
const withShortYear = new RegExp(`^(?:\\d{1,2}${separator}){1,2}\\d{2}$`, 'u')
const earliestYear = 1800

/**
 * Reads a date as typed, day or month perhaps unknown: `15.06.1968`, `15/6/1968`, `15061968`, `1968-06-15`; `06/1968`,
 * `00.06.1968` and `1968-06` are a month, `1968`, `00.00.1968` and `1938-00-00` a year. Years have four digits.
 * `today` (`yyyy-MM-dd`) refuses what has not come yet. Nothing typed is an empty value without a problem. What the
 * CBSS returns is read by `readIncompleteDate`, which refuses nothing.
 * Sources: t_IncompleteDate of CommonDataTypes.xsd, PROTOCOL 4.1.
 */
export function parseTypedDate(typed: string, today?: string): TypedDate {
  const text = typed.trim().replaceAll(/\s*([./\p{Pd}])\s*/gu, '$1')
  if (text === '') return { value: '', problem: null }
  const problems = new Set<TypedDateProblem>()
  for (const form of forms) {
    const parts = form.exec(text)?.groups
    if (!parts) continue
    const date = dateOf(Number(parts['year']), Number(parts['month'] ?? 0), Number(parts['day'] ?? 0), today)
    if (date.problem === null) return date
    problems.add(date.problem)
  }
  const [problem = withShortYear.test(text) ? 'two-digit-year' : 'form'] = problems
  return { value: '', problem }
}

function dateOf(year: number, month: number, day: number, today: string | undefined): TypedDate {
  const value = `${year}-${pad(month)}-${pad(day)}`
  return { value, problem: problemOf(year, month, day) ?? (today && isLater(value, today) ? 'future' : null) }
}

function problemOf(year: number, month: number, day: number): TypedDateProblem | null {
  // t_IncompleteDate allows 1000 to 2999; somebody born before 1800 was mistyped.
  if (year < earliestYear || year > 2999) return 'year'
  if (month > 12) return 'month'
  if (month === 0) return day === 0 ? null : 'day-without-month'
  return day > daysInMonth(year, month) ? 'day' : null
}

/** Whether even the earliest day that a date may mean has not come yet. */
function isLater(value: string, today: string): boolean {
  return value.replaceAll('-00', '-01') > today
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
