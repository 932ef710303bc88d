import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import { CodedError } from '#core/errors.ts'
import type { DeskDatabase } from '../../../../src/db/collections.ts'
import { currentDatabase } from '../../../../src/db/current.ts'
import ClientPage from '../../../../src/features/clients/ClientPage.vue'
import ClientRequests from '../../../../src/features/clients/ClientRequests.vue'
import ClientsPage from '../../../../src/features/clients/ClientsPage.vue'
import ClientVisits from '../../../../src/features/clients/ClientVisits.vue'
import EditClientPage from '../../../../src/features/clients/EditClientPage.vue'
import { DraftPage, NewRequestPage } from '../../../../src/features/forms/index.ts'
import { ClientRegistrations } from '../../../../src/features/registrations/index.ts'
import RequestPage from '../../../../src/features/requests/RequestPage.vue'
import RequestsPage from '../../../../src/features/requests/RequestsPage.vue'
import TodayPage from '../../../../src/features/today/TodayPage.vue'
import EditVisitPage from '../../../../src/features/visits/EditVisitPage.vue'
import NewVisitPage from '../../../../src/features/visits/NewVisitPage.vue'
import VisitsPage from '../../../../src/features/visits/VisitsPage.vue'
import { useSessionStore } from '../../../../src/session/session.ts'
import { aClient } from '../clients/a-client.ts'
import { mountInApp } from './mount-in-app.ts'
import { hubert } from './people.ts'

const live = vi.hoisted(() => ({ records: null, bookkeeping: new Map(), failed: false }))
vi.mock('../../../../src/db/live-records.ts', () => ({ liveRecords: () => live }))
vi.mock('../../../../src/api/request-views.ts', () => ({ listClientRequests: () => new Promise(() => {}) }))
vi.mock('../../../../src/api/clients.ts', () => ({
  readClient: () => Promise.reject(new CodedError('no-connection', '')),
}))

const client = aClient()
const id = client.id

const pages: readonly (readonly [name: string, page: Component, props: object])[] = [
  ['Today', TodayPage, {}],
  ['The list of clients', ClientsPage, {}],
  ['A client', ClientPage, { id }],
  ['The form of a client', EditClientPage, { id }],
  ['The requests of a client', ClientRequests, { client }],
  ['The registrations of a client', ClientRegistrations, { client }],
  ['The visits to a client', ClientVisits, { clientId: id }],
  ['My requests', RequestsPage, {}],
  ['A request', RequestPage, { id }],
  ['A draft', DraftPage, { service: 'tx25', id }],
  ['A new request', NewRequestPage, { service: 'tx25', client: '' }],
  ['The list of visits', VisitsPage, {}],
  ['The form of a visit', EditVisitPage, { id }],
  ['A new visit', NewVisitPage, { client: '' }],
]

async function open(page: Component, props: object) {
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSessionStore()
  session.user = hubert
  session.status = 'signed-in'
  const mounted = (await mountInApp(page, { pinia, props: { ...props } })).page
  await flushPromises()
  return mounted
}

beforeEach(() => {
  // Nothing of it is reached: the living lists above stand for it.
  currentDatabase.value = {} as DeskDatabase
  return () => (currentDatabase.value = null)
})

describe.each(pages)('%s', (_, component, props) => {
  it('says that it is being read, and nothing that may not be so', async () => {
    live.failed = false
    const page = await open(component, props)
    expect(page.findAll('.loading').length).toBeGreaterThan(0)
    expect(page.find('[role=alert]').exists()).toBe(false)
    expect(page.find('.empty').exists()).toBe(false)
  })

  it('says what happened, what is safe and what to do where the device does not give its records out', async () => {
    live.failed = true
    const page = await open(component, props)
    const parts = page.get('[role=alert]').findAll('p')
    expect(parts.map((part) => part.text())).toEqual([
      expect.stringMatching(/could not be (read|opened)/),
      expect.stringMatching(/unchanged|has not been changed/),
      expect.stringMatching(/(Rel|l)oad the page/),
    ])
    expect(page.find('.empty').exists()).toBe(false)
  })
})
