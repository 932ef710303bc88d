import type { Line } from './segment.ts'
import { civicLines } from './civic.ts'
import { documentLines } from './documents.ts'
import { familyLines } from './family.ts'
import { foreignerLines } from './foreigners.ts'
import { identityLines } from './identity.ts'
import { municipalityLines } from './municipality.ts'
import { residenceLines } from './residence.ts'

const lines = new Map(
  [
    identityLines,
    residenceLines,
    familyLines,
    civicLines,
    documentLines,
    foreignerLines,
    municipalityLines,
  ].flatMap(Object.entries<Line>),
)

/**
 * The line of an information type (PROTOCOL 7.5 and 7.6), without the end date, which every line has; undefined
 * for numbers that are not in the catalogue, which only the generic reading shows.
 */
export function lineOf(ti: string): Line | undefined {
  return lines.get(ti)
}

/** In which child of the item the dates are, where they are not in the item itself. */
export const datedChildren: Readonly<Record<string, string>> = { '000': 'NationalNumber' }

/** The field of an item that is shown behind the heading of its group (PROTOCOL 7.1). */
export const headingFields: Readonly<Record<string, string>> = { '213': 'Type' }
