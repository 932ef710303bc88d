import type { Visit } from '#core/records/visit.ts'
import type { RecordItem } from '../outbox/index.ts'
import { stateGroup, stateTime, type RequestLine } from '../requests/index.ts'

/** Something of the day: a request, a record that needs a decision, a visit. */
export type DayEntry =
  | { kind: 'request'; key: string; line: RequestLine }
  | { kind: 'record'; key: string; item: RecordItem }
  | { kind: 'visit'; key: string; visit: Visit }

/** The three stacks of the day. */
export interface Stacks {
  needsYou: readonly DayEntry[]
  arrived: readonly DayEntry[]
  planned: readonly DayEntry[]
}

/** What the stacks are made of; `visits` are planned ones. */
export interface DayParts {
  lines: readonly RequestLine[]
  records: readonly RecordItem[]
  visits: readonly Visit[]
}

/** A newer request about the same client, of the same service: what went wrong before has been taken up. */
function isTakenUp({ request, state }: RequestLine, lines: readonly RequestLine[]): boolean {
  if (state !== 'errors' && state !== 'failed') return false
  return lines.some(
    ({ request: other }) =>
      other.id > request.id && other.clientId === request.clientId && other.service === request.service,
  )
}

function latestFirst(left: RequestLine, right: RequestLine): number {
  return stateTime(right).localeCompare(stateTime(left))
}

function requestEntries(lines: readonly RequestLine[]): DayEntry[] {
  return lines.toSorted(latestFirst).map((line) => ({ kind: 'request', key: line.request.id, line }))
}

function soonestFirst(left: Visit, right: Visit): number {
  const time = ({ plannedFor, plannedTime }: Visit) => `${plannedFor} ${plannedTime}`
  return time(left).localeCompare(time(right))
}

/**
 * What needs a person: refused and unknown requests, records that were set aside or changed on two devices; what was
 * answered; what is planned: visits, the next one first, then drafts. Requests stand with the latest first.
 */
export function stackDay({ lines, records, visits }: DayParts): Stacks {
  const undecided = records.filter(({ needsPerson }) => needsPerson)
  return {
    needsYou: [
      ...undecided.map((item): DayEntry => ({ kind: 'record', key: item.key, item })),
      ...requestEntries(
        lines.filter((line) => stateGroup(line.state) === 'needsYou' && !isTakenUp(line, lines)),
      ),
    ],
    arrived: requestEntries(
      lines.filter(({ state }) => state === 'ok' || state === 'warnings' || state === 'validated'),
    ),
    planned: [
      ...visits.toSorted(soonestFirst).map((visit): DayEntry => ({ kind: 'visit', key: visit.id, visit })),
      ...requestEntries(lines.filter(({ state }) => state === 'draft')),
    ],
  }
}
