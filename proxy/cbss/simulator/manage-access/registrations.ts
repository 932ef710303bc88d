import { overlap, type Range } from '../days.ts'

/** The register at the CBSS, and the one of the sector (PROTOCOL 5). */
export type Register = 'PRIMARY' | 'SECONDARY'

/** One line of a register: an organisation has a file about a person. */
export interface Registration {
  ssin: string
  /** Code of PROTOCOL 9. */
  purpose: string
  /** `yyyy-MM-dd`. */
  start: string
  /** Null where it goes on. */
  end: string | null
  /** Enterprise number or NIS code of the organisation. */
  orgUnit: string
  /** Main code of its sector. */
  sector: string
  register: Register
}

/** From when to when, the end may be open. */
export type Period = Pick<Registration, 'start' | 'end'>

/** What is registered. */
export interface Registrations {
  all(): readonly Registration[]
  /** Lines about a person that a period touches. */
  about(ssin: string, period: Period): Registration[]
  /** Whether an organisation may ask about a person on a day. */
  allow(ssin: string, orgUnit: string, day: string): boolean
  /** Takes some lines out and puts others in. */
  change(out: readonly Registration[], put: readonly Registration[]): void
  /** As it was at the start. */
  reset(): void
}

/** After all days of which the register speaks. */
const forever = '9999-12-31'

/** A period as a range of days. */
export const rangeOf = ({ start, end }: Period): Range => ({ from: start, until: end ?? forever })

/** A memory of registrations that begins with these. It ends with the simulator. */
export function openRegistrations(fixtures: readonly Registration[]): Registrations {
  let lines = [...fixtures]
  const about = (ssin: string, period: Period) =>
    lines.filter((line) => line.ssin === ssin && overlap(rangeOf(line), rangeOf(period)))
  return {
    all: () => lines,
    about,
    allow: (ssin, orgUnit, day) =>
      about(ssin, { start: day, end: day }).some((line) => line.orgUnit === orgUnit),
    change: (out, put) => {
      lines = [...lines.filter((line) => !out.includes(line)), ...put]
    },
    reset: () => {
      lines = [...fixtures]
    },
  }
}
