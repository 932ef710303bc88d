import { daysInMonth } from '../../calendar.ts'
import { pick, type Random } from './random.ts'

/** Gives each date (`yyyy-MM-dd`, zeros for unknown parts) a new one; the same one always the same. */
export type NewDates = (date: string) => string

/**
 * New dates for all dates of a document: each keeps its year, and what is unknown of it; within a year they keep their
 * order, and what had come by `today` has come still. So ages and histories stay plausible. A date never becomes one of
 * the document's where the year has enough other days; a year of which nothing more is known stays.
 */
export function drawDates(dates: Iterable<string>, today: string, random: Random): NewDates {
  const found = new Map<string, string>()
  const all = new Set(dates)
  for (const group of Map.groupBy(all, (date) => groupOf(date, today)).values()) {
    const sorted = group.toSorted()
    const [sample = ''] = sorted
    const possible = possibleDates(sample).filter((date) => groupOf(date, today) === groupOf(sample, today))
    const others = possible.filter((date) => !all.has(date))
    const drawn = draw(others.length >= sorted.length ? others : possible, sorted.length, random)
    for (const [index, date] of sorted.entries()) found.set(date, drawn[index] ?? date)
  }
  return (date) => found.get(date) ?? date
}

/** Dates that are drawn together: of one year, equally well known, and on one side of today. */
function groupOf(date: string, today: string): string {
  return `${date.slice(0, 4)} ${precisionOf(date)} ${date > today}`
}

function precisionOf(date: string): 'year' | 'month' | 'day' {
  if (date.slice(5, 7) === '00') return 'year'
  return date.endsWith('-00') ? 'month' : 'day'
}

function possibleDates(sample: string): string[] {
  const year = sample.slice(0, 4)
  const precision = precisionOf(sample)
  if (precision === 'year') return [sample]
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const start = `${year}-${pad(month)}`
    if (precision === 'month') return [`${start}-00`]
    return Array.from(
      { length: daysInMonth(Number(year), month) },
      (_, index) => `${start}-${pad(index + 1)}`,
    )
  })
}

/** So many of a sorted list, in its order. */
function draw(from: readonly string[], count: number, random: Random): string[] {
  const left = [...from]
  while (left.length > count) left.splice(pick(left.length, random), 1)
  return left
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
