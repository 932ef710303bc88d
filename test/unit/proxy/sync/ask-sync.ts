import { randomUUID } from 'node:crypto'
import type { Visit } from '#core/records/visit.ts'
import type { PushAnswer, PushItem, SyncPage } from '#core/wire/sync.ts'
import type { buildProxy } from '../build-proxy.ts'
import { clientId } from '../build-proxy.ts'

type Proxy = Awaited<ReturnType<typeof buildProxy>>
type Person = Awaited<ReturnType<Proxy['as']>>

/** A document that has at least an id. */
export type Identified = { id: string }

/** Pulls a collection from a sequence number on. */
export async function pull(person: Person, collection: string, after = 0, more: Record<string, string> = {}) {
  const query = new URLSearchParams({ after: String(after), ...more })
  return (await person.get(`/api/sync/${collection}?${query}`)).json<SyncPage<Identified>>()
}

/** Pushes items without a past of their own. */
export async function push(person: Person, collection: string, items: PushItem[]) {
  const answer = await person.post(`/api/sync/${collection}`, { epoch: '', seen: 0, items })
  return answer.json<PushAnswer<Identified>>().results
}

/** Binds the session to a device of this kind. */
export async function useDevice(person: Person, kind: 'desk' | 'tablet') {
  await person.post('/api/devices', { id: randomUUID(), kind, label: 'Chromium', appVersion: '1' })
}

/** A planned visit to the client of the proxy under test. */
export function aVisit(author: string, values: Partial<Visit> = {}): Visit {
  return {
    id: randomUUID(),
    clientId,
    author,
    plannedFor: '2026-11-23',
    plannedTime: '10:00',
    address: 'Gülcherstrasse 21, 4700 Eupen',
    state: 'planned',
    note: '',
    createdAt: '2026-11-21T09:00:00.000Z',
    changedAt: '2026-11-21T09:00:00.000Z',
    ...values,
  }
}
