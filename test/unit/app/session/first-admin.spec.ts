import { flushPromises } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createPinia, setActivePinia } from 'pinia'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { checkFirstAdmin } from '../../../../src/features/session/first-admin-checks.ts'
import FirstAdminPage from '../../../../src/features/session/FirstAdminPage.vue'
import { useSessionStore } from '../../../../src/session/session.ts'
import { provokeFailedCalls } from '../failed-calls.ts'
import { mountInApp } from '../frame/mount-in-app.ts'
import { aRealInstance, aSession, rolf } from '../frame/people.ts'

vi.mock('../../../../src/session/desk.ts', () => ({
  openDesk: vi.fn(),
  closeDesk: vi.fn(),
  openedDevice: vi.fn(() => null),
}))
vi.mock('../../../../src/db/old-databases.ts', () => ({ deleteOldDatabases: () => Promise.resolve() }))
vi.mock('../../../../src/session/device.ts', () => ({
  reopenDevice: () => Promise.resolve(null),
  isLocked: () => Promise.resolve(false),
}))
vi.mock('../../../../src/db/keys/open-device.ts', () => ({
  openByProxy: (instance: unknown, user: unknown) =>
    Promise.resolve({ id: 'device', profile: { instance, user } }),
}))

const proxy = setupServer(http.get('*/api/instance', () => HttpResponse.json(aRealInstance())))
const sent = vi.fn<(account: unknown) => void>()

beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  proxy.resetHandlers()
  sent.mockReset()
})
afterAll(() => proxy.close())

const complete = {
  code: 'abcd-efgh',
  name: 'rolf',
  displayName: 'Rolf Rompen',
  password: 'a short sentence',
  repeat: 'a short sentence',
}

async function openPage(values: Partial<typeof complete>) {
  const pinia = createPinia()
  setActivePinia(pinia)
  useSessionStore().instance = aRealInstance({ needsFirstAdmin: true })
  const { page } = await mountInApp(FirstAdminPage, { pinia, path: '/first-administrator' })
  for (const [field, value] of Object.entries(values)) await page.find(`#first-${field}`).setValue(value)
  await page.find('form').trigger('submit')
  await flushPromises()
  return page
}

describe('The first administrator', () => {
  it('is made with the code of the log and is signed in', async () => {
    proxy.use(
      http.post('*/api/first-admin', async ({ request }) => {
        sent(await request.json())
        return HttpResponse.json(aSession(rolf))
      }),
    )
    await openPage({ ...complete, code: ' abcd-efgh ' })
    await vi.waitFor(() => expect(useSessionStore().user).toEqual(rolf))
    const { repeat: _repeat, ...account } = complete
    expect(sent).toHaveBeenCalledExactlyOnceWith(account)
  })

  it('is told everything that is missing, at the fields and in a summary that takes the focus', async () => {
    const page = await openPage({ password: 'short' })
    const summary = page.find('[role=alert]')
    expect(summary.findAll('li')).toHaveLength(5)
    expect(document.activeElement).toBe(summary.element)
    await summary.find('a[href="#first-repeat"]').trigger('click')
    expect(document.activeElement?.id).toBe('first-repeat')
  })

  it('is told that the code is not right', async () => {
    provokeFailedCalls('403 (Forbidden)')
    proxy.use(
      http.post('*/api/first-admin', () =>
        HttpResponse.json({ code: 'wrong-code', message: 'No.' }, { status: 403 }),
      ),
    )
    const page = await openPage(complete)
    await vi.waitFor(() => expect(page.text()).toContain('The one-time code is not right'))
  })
})

describe('The check of the form', () => {
  it('has nothing to say about a complete one', () => {
    expect(checkFirstAdmin(complete)).toEqual({})
  })

  it.each([
    [{ code: ' ' }, 'code'],
    [{ name: '' }, 'name'],
    [{ displayName: '' }, 'displayName'],
    [{ password: 'elevenchars', repeat: 'elevenchars' }, 'password'],
    [{ repeat: 'another sentence' }, 'repeat'],
  ] as const)('names what is wrong with %j', (values, field) => {
    expect(Object.keys(checkFirstAdmin({ ...complete, ...values }))).toEqual([field])
  })
})
