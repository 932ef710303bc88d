import { addDays } from '../days.ts'
import { personOf } from '../population/people.ts'
import type { Register, Registration } from './registrations.ts'

/** The organisation of the demo, and invented others: welfare centres by NIS code, a sickness fund. */
const own = '0123456749'
const eupen = '63023'
const verviers = '63079'
const fund = '0900000147'

interface FixtureRow {
  person: string
  purpose: string
  /** Days from the start of the simulator: earlier ones are negative. Without a second the period is open. */
  days: readonly [start: number, end?: number]
  orgUnit: string
  sector?: string
  registers?: readonly Register[]
}

/**
 * What is registered when the simulator starts. The days are counted from its start, so that there is always a
 * registration that ends soon and one that has ended.
 */
const rows: readonly FixtureRow[] = [
  { person: 'leo', purpose: '2', days: [-400], orgUnit: own },
  { person: 'bruno', purpose: '1', days: [-80, 9], orgUnit: own },
  { person: 'luc', purpose: '7', days: [-300, -20], orgUnit: own },
  { person: 'luc', purpose: '2', days: [-600], orgUnit: verviers },
  { person: 'ewa', purpose: '1', days: [-30, 150], orgUnit: own },
  { person: 'ewa', purpose: '5', days: [-30, 150], orgUnit: own, registers: ['SECONDARY'] },
  { person: 'yusuf', purpose: '3', days: [-900], orgUnit: own },
  { person: 'hala', purpose: '5', days: [-900], orgUnit: own },
  { person: 'otto', purpose: '9', days: [-500], orgUnit: eupen, registers: ['SECONDARY'] },
  { person: 'klaus', purpose: '4', days: [-200], orgUnit: own },
  { person: 'klaus', purpose: '2', days: [-900, -201], orgUnit: verviers },
  { person: 'an', purpose: '1', days: [-20, 5], orgUnit: own },
  { person: 'nora', purpose: '1', days: [-700, -350], orgUnit: verviers },
  { person: 'wilhelm', purpose: '0', days: [-3000], orgUnit: fund, sector: '11', registers: ['PRIMARY'] },
]

function linesOf({ person, purpose, days, orgUnit, sector = '17', registers }: FixtureRow, today: string) {
  const [first, last] = days
  const { ssin } = personOf(person)
  const start = addDays(today, first)
  const end = last === undefined ? null : addDays(today, last)
  const lineIn = (register: Register): Registration => ({
    ssin,
    purpose,
    start,
    end,
    orgUnit,
    sector,
    register,
  })
  return (registers ?? (['PRIMARY', 'SECONDARY'] as const)).map(lineIn)
}

/** The registrations at the start of the simulator, which starts on this day. */
export const registrationFixtures = (today: string): Registration[] =>
  rows.flatMap((row) => linesOf(row, today))
