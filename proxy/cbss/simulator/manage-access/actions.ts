import { addDays } from '../days.ts'
import type { Asking } from '../ssdn/classic-service.ts'
import { detail, type Detail } from '../ssdn/summary.ts'
import type { Period, Register, Registration } from './registrations.ts'
import type { AccessRequest } from './request.ts'
import { longestPeriods } from './rules.ts'

type Action = (request: AccessRequest, asking: Asking) => Detail[]

const registers: readonly Register[] = ['PRIMARY', 'SECONDARY']

const ownSector = '17'

/** The lines of the asking organisation for the purpose that the period touches. */
const ownLines = ({ ssin, purpose, period }: AccessRequest, { registrations, orgUnit }: Asking) =>
  registrations.about(ssin, period).filter((line) => line.orgUnit === orgUnit && line.purpose === purpose)

/** An open period of a purpose with a longest one ends by itself. */
function periodOf({ purpose, period }: AccessRequest): { period: Period; limited: boolean } {
  const longest = longestPeriods[purpose]
  if (longest === undefined || period.end !== null) return { period, limited: false }
  return { period: { ...period, end: addDays(period.start, longest - 1) }, limited: true }
}

const covers = (line: Registration, { start, end }: Period) =>
  line.start <= start && (line.end === null || (end !== null && line.end >= end))

/** From the earliest beginning to the latest end; open where one of them is. */
function union(periods: readonly Period[]): Period {
  const ends = periods.map(({ end }) => end)
  return {
    start: periods.map(({ start }) => start).toSorted()[0] ?? '',
    end: ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null),
  }
}

const register: Action = (request, asking) => {
  const { ssin, purpose } = request
  const { period, limited } = periodOf(request)
  const before = ownLines({ ...request, period }, asking)
  const there = (line: Registration) => covers(line, period)
  if (registers.every((name) => before.some((line) => line.register === name && there(line)))) {
    return [detail('already-registered', ['Purpose', purpose])]
  }
  const lineIn = (name: Register): Registration => {
    const joined = union([period, ...before.filter((line) => line.register === name)])
    return { ssin, purpose, ...joined, orgUnit: asking.orgUnit, sector: ownSector, register: name }
  }
  const lines = registers.map(lineIn)
  asking.registrations.change(before, lines)
  return limited ? [detail('period-limited', ['Period: End Date', period.end ?? ''])] : []
}

/** What is left of a line when a period is taken out of it. */
function remains(line: Registration, { start, end }: Period): Registration[] {
  const earlier = line.start < start ? [{ ...line, end: addDays(start, -1) }] : []
  const later =
    end !== null && (line.end === null || line.end > end) ? [{ ...line, start: addDays(end, 1) }] : []
  return [...earlier, ...later]
}

const unregister: Action = (request, asking) => {
  const lines = ownLines(request, asking)
  if (lines.length === 0) return [detail('not-registered', ['Purpose', request.purpose])]
  asking.registrations.change(
    lines,
    lines.flatMap((line) => remains(line, request.period)),
  )
  return []
}

/** What each action does with the registers, and what it has to say about it. */
export const actions: Readonly<Record<AccessRequest['action'], Action>> = {
  REGISTER: register,
  UNREGISTER: unregister,
  LIST: () => [],
}
