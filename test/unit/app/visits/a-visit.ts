import type { Visit } from '#core/records/visit.ts'
import { aClient } from '../clients/a-client.ts'
import { hubert } from '../frame/people.ts'

/** A visit that hubert plans to an invented client. */
export function aVisit(values: Partial<Visit> = {}): Visit {
  return {
    id: '018f0000-0000-7000-8000-0000000000e1',
    clientId: aClient().id,
    author: hubert.id,
    plannedFor: '2026-11-30',
    plannedTime: '14:00',
    address: 'Klötzerbahn 1, 4700 Eupen',
    state: 'planned',
    note: '',
    createdAt: '2026-11-28T08:00:00.000Z',
    changedAt: '2026-11-28T08:00:00.000Z',
    ...values,
  }
}
