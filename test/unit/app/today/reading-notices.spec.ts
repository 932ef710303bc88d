import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReadingNotice } from '#core/wire/people.ts'
import { initialStatus } from '../../../../src/db/sync/sync-status.ts'
import TodayPage from '../../../../src/features/today/TodayPage.vue'
import { useSyncStatusStore } from '../../../../src/session/sync-status.ts'
import { aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { provokeFailedCalls } from '../failed-calls.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { rolf } from '../frame/people.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'

vi.mock('../../../../src/session/device.ts', () => ({
  ownWays: async () => ({ passphrase: true, passkey: false }),
}))

const proxy = setupServer()
const asked = vi.fn<() => void>()

beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T13:02:00Z') }))
afterEach(() => {
  vi.useRealTimers()
  proxy.resetHandlers()
  asked.mockReset()
})
afterAll(() => proxy.close())

function aNotice(values: Partial<ReadingNotice> = {}): ReadingNotice {
  return { id: 'n1', requestId: '1', byName: 'Patrick', at: '2026-11-21T12:30:00.000Z', ...values }
}

function answering(notices: ReadingNotice[]): void {
  proxy.use(
    http.get('*/api/notices', () => {
      asked()
      return HttpResponse.json(notices)
    }),
  )
}

async function open({ connected = true, user }: { connected?: boolean; user?: typeof rolf } = {}) {
  const contents = { requests: [aReceivedRequest({ id: '1' })], answers: [anAnswer({ id: '1' })] }
  const { pinia } = await openMemoryDesk(contents, user)
  useSyncStatusStore().show({ ...initialStatus, connected })
  const anew = async () => (await mountInApp(TodayPage, { pinia })).page
  return { page: await anew(), anew }
}

describe('An author whose answer a security advisor has read', () => {
  it('is told who read which answer and when, with the way to the request', async () => {
    answering([aNotice(), aNotice({ id: 'n2', requestId: 'gone', at: '2026-11-20T08:05:00.000Z' })])
    const { page } = await open()
    await eventually(() => expect(page.text()).toContain('Read by a security advisor'))
    const items = page.findAll('section').at(-1)?.findAll('li') ?? []
    expect(items.map((item) => item.text())).toEqual([
      expect.stringMatching(/has read your answer: Tx25.*Musterfrau, Anna.*Patrick · 13:30/),
      expect.stringMatching(/a request that is no longer on this device.*Patrick · .*09:05/),
    ])
    expect(items.map((item) => item.get('a').attributes('href'))).toEqual(['/requests/1', '/requests/gone'])
  })

  it('puts notices aside one by one or all at once, and does not see them as new once the app is loaded anew', async () => {
    answering(['n1', 'n2', 'n3'].map((id) => aNotice({ id })))
    const { page, anew } = await open()
    await eventually(() => expect(page.text()).toContain('Read by a security advisor 3'))
    const clear = JSON.stringify([localStorage, sessionStorage])
    await button(page, 'Seen').trigger('click')
    await eventually(() => expect(page.text()).toContain('Read by a security advisor 2'))
    const next = await anew()
    await eventually(() => expect(next.text()).toContain('Read by a security advisor 2'))
    await button(next, 'All seen').trigger('click')
    await eventually(() => expect(next.text()).not.toContain('Read by a security advisor'))
    answering(['n4', 'n1', 'n2', 'n3'].map((id) => aNotice({ id })))
    const last = await anew()
    await eventually(() => expect(last.text()).toContain('Read by a security advisor 1'))
    expect(JSON.stringify([localStorage, sessionStorage])).toEqual(clear)
  })

  it('sees the newest eight of many, and how many follow', async () => {
    answering(Array.from({ length: 200 }, (_, index) => aNotice({ id: `${index}` })))
    const { page } = await open()
    await eventually(() => expect(page.text()).toContain('192 older ones follow.'))
    expect(page.findAll('section').at(-1)?.findAll('li')).toHaveLength(8)
  })

  it('is told once the proxy is reached, and not asked for before', async () => {
    answering([aNotice()])
    const { page } = await open({ connected: false })
    await eventually(() => expect(page.text()).toContain('Arrived'))
    expect(asked).not.toHaveBeenCalled()
    useSyncStatusStore().show({ ...initialStatus, connected: true })
    await eventually(() => expect(page.text()).toContain('Read by a security advisor'))
  })

  it('sees what went wrong, and may try again', async () => {
    provokeFailedCalls('500')
    proxy.use(
      http.get('*/api/notices', () => HttpResponse.json({ code: 'internal', message: '' }, { status: 500 })),
    )
    const { page } = await open()
    await eventually(() => expect(page.text()).toContain('Try again'))
    answering([aNotice()])
    await button(page, 'Try again').trigger('click')
    await eventually(() => expect(page.text()).toContain('has read your answer'))
  })
})

describe('Who asks nothing of the National Register', () => {
  it('is not asked for notices', async () => {
    answering([aNotice()])
    const { page } = await open({ user: rolf })
    await eventually(() => expect(page.text()).toContain('You oversee'))
    expect(asked).not.toHaveBeenCalled()
  })
})
