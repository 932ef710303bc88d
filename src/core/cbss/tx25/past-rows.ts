import type { Tx25Row } from './types.ts'

// Of these a person has one at a time, and the register gives the former ones no end date: the sample reply of the
// CBSS has Estonia since 2001 above Eupen since 1968, and neither ends (PROTOCOL 7.7).
const oneAtATime = new Set(['001', '010', '020', '027', '031', '070', '120', '195', '205', '207', '210'])

/** Dates of the register may lack day or month; `1994` is not surely before `1994-05`. */
function isSurelyBefore(left: string, right: string): boolean {
  return left < right && !right.startsWith(left)
}

/**
 * Which of the rows of one container surely hold no longer on a day (`yyyy-MM-dd`): those that ended before it,
 * and those that a newer one has replaced.
 */
export function pastRows(rows: readonly Tx25Row[], today: string): ReadonlySet<Tx25Row> {
  const begun = rows.flatMap(({ ti, since }) =>
    oneAtATime.has(ti) && since !== null && since <= today ? [since] : [],
  )
  return new Set(
    rows.filter(({ since, until }) => {
      if (until !== null && isSurelyBefore(until, today)) return true
      return since !== null && begun.some((newer) => isSurelyBefore(since, newer))
    }),
  )
}
