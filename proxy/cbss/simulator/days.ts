/** First and last day of a period, `yyyy-MM-dd`. */
export interface Range {
  from: string
  until: string
}

const millisecondsOfDay = 86_400_000

/** The day of a month of a year, both counted on where they are beyond the calendar: day 0 is the last one before. */
export const dayAt = (year: number, month: number, dayOfMonth: number): string =>
  new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().slice(0, 10)

/** So many days later, or earlier where the number is negative. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * millisecondsOfDay).toISOString().slice(0, 10)

/** How many days a period has, both ends counted. */
export const lengthOf = ({ from, until }: Range): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / millisecondsOfDay) + 1

/** Whether two periods have a day in common. */
export const overlap = (one: Range, other: Range): boolean =>
  one.from <= other.until && other.from <= one.until
