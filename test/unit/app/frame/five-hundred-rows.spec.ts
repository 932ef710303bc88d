import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Component } from 'vue'
import type { Tx25Row } from '#core/cbss/tx25/types.ts'
import SessionList from '../../../../src/features/account/SessionList.vue'
import ClientTable from '../../../../src/features/clients/ClientTable.vue'
import EntryTable from '../../../../src/features/code-lists/EntryTable.vue'
import DeviceTable from '../../../../src/features/devices/DeviceTable.vue'
import { requestItem } from '../../../../src/features/outbox/outbox-item.ts'
import OutboxPanel from '../../../../src/features/outbox/OutboxPanel.vue'
import PeopleTable from '../../../../src/features/people/PeopleTable.vue'
import RegistrationTable from '../../../../src/features/registrations/RegistrationTable.vue'
import { requestLine } from '../../../../src/features/requests/request-line.ts'
import RequestTable from '../../../../src/features/requests/RequestTable.vue'
import ResultTable from '../../../../src/features/tx25/ResultTable.vue'
import { aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { aClient } from '../clients/a-client.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { mountInApp } from './mount-in-app.ts'

const count = 500
const moment = '2026-11-21T09:00:00.000Z'
const many = <Row>(make: (id: string) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => make(`row-${index}`))

const tables: readonly (readonly [name: string, table: Component, props: object])[] = [
  ['clients', ClientTable, { clients: many((id) => aClient({ id })) }],
  [
    'requests, my own or of a client',
    RequestTable,
    { caption: 'Requests', lines: many((id) => requestLine(aReceivedRequest({ id }), anAnswer({ id }))) },
  ],
  [
    'registrations',
    RegistrationTable,
    {
      caption: 'Registrations',
      registrations: many((organisation) => ({
        purpose: '1',
        startDate: '2026-01-01',
        endDate: null,
        organisation,
        register: 'PRIMARY',
        left: [],
      })),
    },
  ],
  [
    'people',
    PeopleTable,
    {
      people: many((id) => ({
        id,
        name: id,
        displayName: id,
        roles: [{ role: 'caseworker', until: null }],
        active: true,
        lastSignInAt: null,
        secondFactorSince: null,
        mustChangePassword: false,
        resultsHeldSince: null,
        sessions: 0,
      })),
    },
  ],
  [
    'devices',
    DeviceTable,
    {
      mayRevoke: true,
      revoking: null,
      devices: many((id) => ({
        id,
        userId: id,
        userName: id,
        kind: 'desk',
        label: id,
        appVersion: '1.0.0',
        createdAt: moment,
        lastContactAt: moment,
        storageUsed: null,
        storagePersisted: null,
        unsent: null,
        revokedAt: null,
      })),
    },
  ],
  [
    'entries of a code list',
    EntryTable,
    {
      mayEdit: true,
      entries: many((code) => ({ code, names: { fr: code }, from: null, until: null, attributes: {} })),
    },
  ],
]

beforeEach(() => {
  document.body.innerHTML = ''
})

async function open(component: Component, props: object) {
  const { pinia } = await openMemoryDesk()
  const { page } = await mountInApp(component, { pinia, props: { ...props } })
  await flushPromises()
  return page
}

describe('500', () => {
  it.each(tables)('%s are told of as many, and drawn as far as they are seen', async (_, table, props) => {
    const page = await open(table, props)
    expect(page.get('table').attributes('aria-rowcount')).toBe(`${count + 1}`)
    const drawn = page.findAll('tr[data-index]').length
    expect(drawn).toBeGreaterThan(10)
    expect(drawn).toBeLessThan(100)
  })

  it('rows of an answer are counted, and past ones folded under their number', async () => {
    const rows = many((text): Tx25Row => {
      const until = text.endsWith('0') ? null : '2020-01-01'
      return { group: 'addresses', ti: '020', since: '2010-01-01', until, text, parts: [], known: true }
    })
    const page = await open(ResultTable, { rows, language: 'fr' })
    expect(page.text()).toContain('500 rows')
    expect(page.text()).toContain('450 earlier')
    const drawn = page.findAll('tbody tr').map((row) => row.classes('paper-only'))
    // Past ones are there for paper alone, and a line says how many they are.
    expect([drawn.filter(Boolean).length, drawn.length]).toEqual([450, 501])
  })

  it('open sessions are listed', async () => {
    const sessions = many((id) => ({ id, agent: id, current: false, startedAt: moment, lastUsedAt: moment }))
    expect((await open(SessionList, { sessions, busy: false })).findAll('li')).toHaveLength(count)
  })

  it('requests that wait are in the outbox: the first hundred, and how many wait behind them', async () => {
    const items = many((id) => requestItem(aReceivedRequest({ id, progress: 'queued' }), undefined))
    await open(OutboxPanel, { open: true, failed: false, items })
    expect(document.querySelectorAll('[role=dialog] .items > li')).toHaveLength(100)
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('400 more wait behind these.')
  })
})
