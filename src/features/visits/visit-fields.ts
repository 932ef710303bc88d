import { v7 as uuidv7 } from 'uuid'
import type { Client } from '#core/records/client.ts'
import type { Visit } from '#core/records/visit.ts'
import { now } from '../../db/clock.ts'

/** What is typed about a visit. */
export type VisitFields = Pick<Visit, 'plannedFor' | 'plannedTime' | 'address' | 'note'>

/** A visit as its form shows it. */
export function fieldsOf({ plannedFor, plannedTime, address, note }: Visit): VisitFields {
  return { plannedFor, plannedTime, address, note }
}

/** Where a client lives, on one line, as the visitor reads it. */
function addressOf({ address }: Client): string {
  const { street, houseNumber, box, postalCode, municipality } = address
  const door = [street, houseNumber, box && `/ ${box}`].filter(Boolean).join(' ')
  return [door, [postalCode, municipality].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

/** A visit that is about to be planned: the client's address is there already. */
export function newVisit(client: Client, author: string, day: string): Visit {
  const time = now()
  return {
    id: uuidv7(),
    clientId: client.id,
    author,
    plannedFor: day,
    plannedTime: '',
    address: addressOf(client),
    state: 'planned',
    note: '',
    createdAt: time,
    changedAt: time,
  }
}

/** Whether a day of the calendar was chosen; a native field gives it as `yyyy-MM-dd` or not at all. */
export function hasDay({ plannedFor }: VisitFields): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(plannedFor)
}
