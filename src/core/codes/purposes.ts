import type { CodeEntry, CodeList } from '../records/code-list.ts'
import { compareCodes, findCode, isValidOn } from './code-list.ts'

/**
 * The purposes that an organisation of a sector (`17.1`, `17`) may choose on a day: those of its main sector and those
 * of every sector, ordered by the code that is sent (PROTOCOL 8.5 and 5.1).
 */
export function purposesOf(list: CodeList | null, sector: string, day: string): CodeEntry[] {
  const main = mainSector(sector)
  const offered = list?.entries.filter((entry) => {
    const of = sectorOf(entry)
    return (of === null || of === main) && isValidOn(entry, day)
  })
  return offered?.toSorted((left, right) => compareCodes(purposeOf(left), purposeOf(right))) ?? []
}

/** The purpose that a record's code means in a sector, ended or not; undefined if neither sector nor all have it. */
export function findPurpose(list: CodeList | null, sector: string, purpose: string): CodeEntry | undefined {
  return findCode(list, `${mainSector(sector)}-${purpose}`) ?? findCode(list, purpose)
}

/** The code as records and requests hold it: `1` of the entry `17-1`. */
export function purposeOf({ code }: Pick<CodeEntry, 'code'>): string {
  return code.split('-').at(-1) ?? code
}

/** The main sector to which a purpose belongs; null where every sector may use it. */
export function sectorOf({ code }: Pick<CodeEntry, 'code'>): string | null {
  return code.includes('-') ? (code.split('-')[0] ?? null) : null
}

/** Why a purpose may not be sent. */
export type PurposeProblem = 'purpose-not-of-sector' | 'purpose-ended'

/**
 * Whether a purpose is of the organisation's sector (`17.1`) or of every sector (PROTOCOL 5.1, 8.5), and null if it is.
 * One that has ended on a day may still be looked at and taken back, but not be registered anew. Where nobody knows the
 * purposes, none is refused.
 */
export function purposeProblem(
  list: CodeList | null,
  purpose: string,
  { sector, registers, today }: { sector: string; registers: boolean; today: string },
): PurposeProblem | null {
  if (purpose === '' || !list || list.entries.length === 0) return null
  const entry = findPurpose(list, sector, purpose)
  if (!entry) return 'purpose-not-of-sector'
  return registers && !isValidOn(entry, today) ? 'purpose-ended' : null
}

/** The main code of a sector that may have a sub-code: `17` of `17.1`. It is what a ManageAccess sends (PROTOCOL 5.1). */
export function mainSector(sector: string): string {
  return sector.split('.')[0] ?? ''
}
