import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import DevicePage from '../../../../src/features/device/DevicePage.vue'
import { useSyncStatusStore } from '../../../../src/session/sync-status.ts'
import { anAnswer } from '../../../fixtures/requests.ts'
import { aClient } from '../clients/a-client.ts'
import { provokeFailedCalls } from '../failed-calls.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { aVisit } from '../visits/a-visit.ts'

vi.mock('../../../../src/session/device.ts', () => ({
  ownWays: async () => ({ passphrase: true, passkey: false }),
}))
vi.mock('../../../../src/session/device-reports.ts', () => ({ tellDevice: vi.fn() }))

const { tellDevice } = await import('../../../../src/session/device-reports.ts')

const proxy = setupServer()
const own = { kind: 'desk', label: 'Firefox, Windows', createdAt: '2026-11-21T09:00:00.000Z' }
beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  proxy.resetHandlers()
  vi.mocked(tellDevice).mockReset()
})
afterAll(() => proxy.close())

async function open() {
  const { pinia, database } = await openMemoryDesk({
    clients: [aClient()],
    answers: [anAnswer({ reply: '<reply/>' })],
    visits: [aVisit(), aVisit({ id: 'done', state: 'done' })],
  })
  const { page } = await mountInApp(DevicePage, { pinia })
  return { page, database }
}

describe('This device', () => {
  it('says what it is used as, what it carries and how it opens', async () => {
    proxy.use(http.get('*/api/devices/current', () => HttpResponse.json(own)))
    const { page } = await open()
    await eventually(() => expect(page.text()).toContain('Firefox, Windows'))
    await eventually(() =>
      expect(page.get('dl').text()).toContain('Clients: 1 · results: 1 · planned visits: 1'),
    )
    expect(page.get('dl').text()).toContain('can be unlocked')
    expect(page.get<HTMLInputElement>('input[value=desk]').element.checked).toBe(true)
    expect(page.find('a[href="/offline-use"]').exists()).toBe(true)
  })

  it('becomes a tablet for visits, which is told to the proxy at once', async () => {
    proxy.use(http.get('*/api/devices/current', () => HttpResponse.json(own)))
    const { page, database } = await open()
    const retryNow = vi.spyOn(useSyncStatusStore(), 'retryNow')
    await eventually(() => expect(page.text()).toContain('Firefox, Windows'))
    await page.get('input[value=tablet]').setValue()
    await eventually(() => expect(tellDevice).toHaveBeenCalledExactlyOnceWith(database, { kind: 'tablet' }))
    await eventually(() =>
      expect(page.get<HTMLInputElement>('input[value=tablet]').element.checked).toBe(true),
    )
    expect(retryNow).toHaveBeenCalledOnce()
  })

  it('cannot be changed without a network, and the rest stays readable', async () => {
    provokeFailedCalls('Network error')
    proxy.use(http.get('*/api/devices/current', () => HttpResponse.error()))
    const { page } = await open()
    await eventually(() => expect(page.text()).toContain('What is on this device stays readable'))
    expect(page.get('fieldset').attributes('disabled')).toBeDefined()
    proxy.use(http.get('*/api/devices/current', () => HttpResponse.json(own)))
    await button(page, 'Try again').trigger('click')
    await eventually(() => expect(page.text()).toContain('Firefox, Windows'))
  })
})
