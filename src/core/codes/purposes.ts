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

function mainSector(sector: string): string {
  return sector.split('.')[0] ?? ''
}
