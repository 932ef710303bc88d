import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createPinia, setActivePinia } from 'pinia'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '#core/wire/session.ts'
import { initialStatus } from '../../../../src/db/sync/sync-status.ts'
import { DeviceNotices } from '../../../../src/features/session/index.ts'
import { heldResultsOf } from '../../../../src/session/held-results.ts'
import { useSessionStore } from '../../../../src/session/session.ts'
import { useSyncStatusStore } from '../../../../src/session/sync-status.ts'
import { mountInApp } from '../frame/mount-in-app.ts'
import { aSession, hubert } from '../frame/people.ts'

const proxy = setupServer()
let own: Session

const since = '2026-11-27T08:00:00.000Z'
const factorOf = (day: string) => ({ since: `${day}T08:00:00.000Z`, recoveryCodesLeft: 10 })

beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => proxy.use(http.get('*/api/session', () => HttpResponse.json(own))))
afterAll(() => proxy.close())

async function open() {
  const pinia = createPinia()
  setActivePinia(pinia)
  useSessionStore().heldResults = heldResultsOf(own)
  return (await mountInApp(DeviceNotices, { pinia })).page
}

describe('The notice that earlier results are held back', () => {
  it.each([
    ['no second factor', null, 'Ask a security advisor'],
    ['a second factor from before', factorOf('2026-11-20'), 'Sign in again with your second factor'],
    ['a second factor from afterwards', factorOf('2026-11-28'), 'Ask a security advisor'],
  ])('says above every page what opens them with %s', async (_, secondFactor, todo) => {
    own = aSession(hubert, { resultsHeldSince: since, secondFactor })
    const page = await open()
    await vi.waitFor(() => expect(page.text()).toContain('Your earlier results are held back'))
    expect(page.text()).toContain(todo)
  })

  it('goes away with the contact that brings what was released', async () => {
    own = aSession(hubert, { resultsHeldSince: since })
    const page = await open()
    await vi.waitFor(() => expect(page.text()).toContain('held back'))
    own = aSession(hubert)
    useSyncStatusStore().show({ ...initialStatus, lastContactAt: '2026-11-28T08:00:00.000Z' })
    await vi.waitFor(() => expect(page.text()).toBe(''))
  })

  it('is not there for anybody else', () => {
    expect(heldResultsOf(aSession(hubert))).toBeNull()
  })
})
