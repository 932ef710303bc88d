import type { Tx25Row } from '#core/cbss/tx25/types.ts'
import { pastRows } from '#core/cbss/tx25/past-rows.ts'

/** The rows of one container of the reply, current ones before past ones. */
export interface ResultGroup {
  /** Unique within a table. */
  key: string
  title: string
  ti: string
  known: boolean
  current: readonly Tx25Row[]
  past: readonly Tx25Row[]
}

/** From this many rows on, past rows are folded (UI, Result). */
export const foldAbove = 60

/**
 * The rows by container, in the order of the reply, in which the rows of a container stand together. Within
 * a container those that hold on a day (`yyyy-MM-dd`) come first; apart from that nothing is sorted.
 */
export function groupRows(rows: readonly Tx25Row[], today: string): ResultGroup[] {
  const groups: (Tx25Row[] & { 0: Tx25Row })[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last && last[0].group === row.group && last[0].ti === row.ti) last.push(row)
    else groups.push([row])
  }
  return groups.map((members, index) => {
    const past = pastRows(members, today)
    return {
      key: `${index} ${members[0].ti}`,
      title: members[0].group,
      ti: members[0].ti,
      known: members[0].known,
      current: members.filter((row) => !past.has(row)),
      past: [...past],
    }
  })
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** A number typed with its punctuation is looked for as the reply writes it. */
function searched(word: string): string {
  const digits = word.replace(/[.\-/]/g, '')
  return /^\d{11}$/.test(digits) ? digits : word
}

/** Whether a row holds every word of a filter, without regard to accents and capitals. */
export function matchesFilter(row: Tx25Row, since: string, filter: string): boolean {
  const text = plain(`${row.group} ${row.ti} ${since} ${row.text}`)
  return plain(filter)
    .split(/\s+/)
    .every((word) => text.includes(searched(word)))
}
