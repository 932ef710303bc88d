/** The day on which the generated lives are told: nothing in them is later. */
export const toldOn = '2026-06-30'

/** The same day of another year; 29 February becomes the 28th, and what is unknown of the day the first. */
export const yearsLater = (day: string, years: number): string =>
  String(Number(day.slice(0, 4)) + years) + day.slice(4).replace('-02-29', '-02-28').replaceAll('-00', '-01')

/** Age in whole years on a day. */
export const ageOn = (born: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)

/** The later of two days. */
export const later = (one: string, other: string): string => (one > other ? one : other)
