import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Message } from '#core/records/answer.ts'
import type { Client } from '#core/records/client.ts'
import { unknownToProxy } from '#core/sync/bookkeeping.ts'
import TodayPage from '../../../../src/features/today/TodayPage.vue'
import { showLanguage } from '../../../../src/i18n/index.ts'
import { initialStatus } from '../../../../src/db/sync/sync-status.ts'
import { useSyncStatusStore } from '../../../../src/session/sync-status.ts'
import { aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { aClient } from '../clients/a-client.ts'
import { mountInApp } from '../frame/mount-in-app.ts'
import { hubert, rolf } from '../frame/people.ts'
import { patrick } from '../requests/a-summary.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { eventually } from '../requests/eventually.ts'
import { aVisit } from '../visits/a-visit.ts'

vi.mock('../../../../src/session/device.ts', () => ({
  ownWays: async () => ({ passphrase: true, passkey: false }),
}))

vi.mock('../../../../src/api/notices.ts', () => ({ listNotices: async () => [] }))

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/i18n/nl.ts')
  await import('../../../../src/i18n/de.ts')
}, 60_000)

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T13:02:00Z') }))
afterEach(() => vi.useRealTimers())

async function open(contents: Parameters<typeof openMemoryDesk>[0] = {}, user = hubert) {
  const { pinia } = await openMemoryDesk({ clients: [aClient()], ...contents }, user)
  useSyncStatusStore().show({
    ...initialStatus,
    connected: true,
    lastContactAt: '2026-11-21T12:41:00.000Z',
  })
  const { page } = await mountInApp(TodayPage, { pinia })
  await eventually(() => expect(page.text()).not.toContain('Loading'))
  return page
}

describe('Today', () => {
  it('says which day it is, when the server was reached and how many clients are here', async () => {
    const page = await open()
    expect(page.get('h1').text()).toBe('Saturday 21 November')
    expect(page.text()).toContain(
      'Last contact with the server of the centre 13:41 · one client on this device',
    )
    await showLanguage('de')
    await eventually(() => expect(page.get('h1').text()).toBe('Samstag, 21. November'))
    await showLanguage('nl')
    await eventually(() => expect(page.get('h1').text()).toBe('Zaterdag 21 november'))
    await showLanguage('en')
  })

  it('shows the three stacks with the step that goes on', async () => {
    const message: Message = { severity: 'error', code: 'MSG00012', author: '', text: '', fields: [] }
    const page = await open({
      requests: [
        aReceivedRequest({ id: '1', clientId: 'a' }),
        aReceivedRequest({ id: '2' }),
        aReceivedRequest({ id: '3', progress: 'draft' }),
      ],
      answers: [anAnswer({ id: '1', state: 'errors', messages: [message] }), anAnswer({ id: '2' })],
    })
    const stacks = page.findAll('section').map((section) => section.text())
    expect(stacks[0]).toMatch(/Needs you.*Refused.*not integrated for your centre.*See what happened/)
    expect(stacks[1]).toMatch(/Arrived.*Answered.*10:00 · Opening of the social inquiry.*Open/)
    expect(stacks[2]).toMatch(/Planned.*Draft.*Go on writing/)
    const links = page.findAll('li a').map((link) => link.attributes('href'))
    expect(links).toEqual(['/requests/1', '/requests/2', '/tx25/3'])
  })

  it('shows the visits of the week to come, and a file that was changed on two devices', async () => {
    const conflicts = [{ field: 'lastName', theirs: 'Neumann' }]
    const sync = { ...unknownToProxy(), revision: 7, base: aClient({ lastName: 'Neumann' }), conflicts }
    const page = await open({
      clients: [{ ...aClient(), sync } as Client],
      visits: [
        aVisit({ plannedFor: '2026-11-21' }),
        aVisit({ id: 'next', plannedFor: '2026-11-25', plannedTime: '' }),
        aVisit({ id: 'far', plannedFor: '2026-12-24' }),
      ],
    })
    const stacks = page.findAll('section').map((section) => section.text())
    expect(stacks[0]).toMatch(/Two values.*File of the client: Musterfrau, Anna.*Decide/)
    expect(stacks[2]).toMatch(
      /14:00.*Visit to Musterfrau, Anna.*Client on this device.*Wednesday 25 November/,
    )
    expect(stacks[2]).not.toContain('24 December')
  })

  it('shows the newest eight of a stack and where the others are', async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `${index}`)
    const page = await open({
      requests: ids.map((id) => aReceivedRequest({ id })),
      answers: ids.map((id) => anAnswer({ id })),
    })
    expect(page.findAll('li')).toHaveLength(8)
    expect(page.text()).toContain('All requests: 2 more')
  })

  it('offers the two most likely steps where nothing is there', async () => {
    const page = await open()
    expect(page.text()).toContain('Nothing needs you and nothing has arrived.')
    expect(page.find('a[href="/clients"]').exists()).toBe(true)
    expect(page.find('a[href="/requests/new"]').exists()).toBe(true)
  })

  it.each([
    [rolf, false],
    [patrick, true],
  ])('shows $displayName the way to all requests and to the settings', async (user, reads) => {
    const page = await open({}, user)
    expect(page.find('a[href="/requests/all"]').exists()).toBe(true)
    expect(page.find('a[href="/settings"]').exists()).toBe(true)
    expect(page.text().includes('with a reason that is recorded')).toBe(reads)
    expect(page.text()).not.toContain('New request')
  })
})
