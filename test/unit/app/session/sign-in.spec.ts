import { flushPromises } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createPinia, setActivePinia } from 'pinia'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import SignInPage from '../../../../src/features/session/SignInPage.vue'
import { guardRoutes } from '../../../../src/frame/guard-routes.ts'
import { openDesk } from '../../../../src/session/desk.ts'
import { useSessionStore } from '../../../../src/session/session.ts'
import { provokeFailedCalls } from '../failed-calls.ts'
import { aDemoInstance, aRealInstance, aSession, hubert } from '../frame/people.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'

// What opens behind the door is told in test/browser/db.
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

const proxy = setupServer()
const tried = vi.fn<(credentials: unknown) => void>()

beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => {
  tried.mockReset()
  vi.mocked(openDesk).mockClear()
  proxy.use(
    http.get('*/api/instance', () => HttpResponse.json(aRealInstance())),
    http.post('*/api/session', async ({ request }) => {
      tried(await request.json())
      return HttpResponse.json(aSession(hubert))
    }),
  )
})
afterEach(() => proxy.resetHandlers())
afterAll(() => proxy.close())

async function openPage(instance = aRealInstance(), path = '/sign-in') {
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSessionStore()
  session.instance = instance
  session.status = 'signed-out'
  return { session, ...(await mountInApp(SignInPage, { pinia, path })) }
}

async function signIn(page: Awaited<ReturnType<typeof openPage>>['page'], name: string, password: string) {
  await page.find('#sign-in-name').setValue(name)
  await page.find('#sign-in-password').setValue(password)
  await page.find('form').trigger('submit')
}

function refuseWith(code: string, status: number): void {
  provokeFailedCalls(`${status} (`)
  proxy.use(http.post('*/api/session', () => HttpResponse.json({ code, message: code }, { status })))
}

describe('Signing in', () => {
  it('leads to where somebody wanted to go', async () => {
    const { page, router, session } = await openPage(aRealInstance(), '/sign-in?to=/requests/018f')
    await signIn(page, ' hubert ', 'right')
    await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/requests/018f'))
    expect(session.user).toEqual(hubert)
    expect(tried).toHaveBeenCalledExactlyOnceWith({ name: 'hubert', password: 'right' })
  })

  it.each(['//evil.example/x', 'https://evil.example', undefined])(
    'leads to the first page where %s is no page of the app',
    async (to) => {
      const { page, router } = await openPage(
        aRealInstance(),
        to ? `/sign-in?to=${encodeURIComponent(to)}` : '/sign-in',
      )
      await signIn(page, 'hubert', 'right')
      await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/'))
    },
  )

  it('asks for name and password before it asks the proxy', async () => {
    const { page } = await openPage()
    await page.find('form').trigger('submit')
    await flushPromises()
    expect(page.text()).toContain('Type your name.')
    expect(page.text()).toContain('Type your password.')
    expect(document.activeElement?.id).toBe('sign-in-name')
    expect(page.find('#sign-in-name').attributes('aria-invalid')).toBe('true')
    expect(tried).not.toHaveBeenCalled()
  })

  it.each([
    ['wrong-credentials', 401, 'Name or password is not right'],
    ['too-many-attempts', 429, 'Too many attempts in a short time'],
  ])('says in three parts that it was refused: %s', async (code, status, title) => {
    refuseWith(code, status)
    const { page, router } = await openPage()
    await signIn(page, 'hubert', 'wrong')
    await vi.waitFor(() => expect(page.find('[role=alert]').text()).toContain(title))
    expect(page.findAll('[role=alert] p')).toHaveLength(3)
    expect(page.find('[role=alert] small').text()).toBe(code)
    expect(router.currentRoute.value.path).toBe('/sign-in')
  })

  it('says that the proxy cannot be reached, and without a network that there is none', async () => {
    provokeFailedCalls('Network error')
    proxy.use(http.post('*/api/session', () => HttpResponse.error()))
    const { page } = await openPage()
    await signIn(page, 'hubert', 'right')
    await vi.waitFor(() => expect(page.find('[role=alert]').text()).toContain('cannot be reached'))
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    await signIn(page, 'hubert', 'right')
    await vi.waitFor(() => expect(page.find('[role=alert]').text()).toContain('This device has no network'))
    vi.restoreAllMocks()
  })
})

describe('An account with a second factor', () => {
  it('is asked for its code once name and password are right', async () => {
    refuseWith('second-factor-required', 403)
    const { page, session } = await openPage()
    expect(page.find('#sign-in-code').exists()).toBe(false)
    await signIn(page, 'hubert', 'right')
    await vi.waitFor(() => expect(page.find('#sign-in-code').exists()).toBe(true))
    expect(page.find('[role=alert]').exists()).toBe(false)
    await page.find('form').trigger('submit')
    await vi.waitFor(() => expect(page.text()).toContain('Type the code.'))
    proxy.use(
      http.post('*/api/session', async ({ request }) => {
        tried(await request.json())
        return HttpResponse.json(aSession(hubert))
      }),
    )
    await page.find('#sign-in-code').setValue('123456')
    await page.find('form').trigger('submit')
    await vi.waitFor(() => expect(session.status).toBe('signed-in'))
    expect(tried).toHaveBeenCalledExactlyOnceWith({ name: 'hubert', password: 'right', code: '123456' })
  })
})

describe('A duty', () => {
  it('keeps everything closed but the own account', async () => {
    proxy.use(
      http.post('*/api/session', () => HttpResponse.json(aSession(hubert, { duties: ['change-password'] }))),
    )
    const { page, session } = await openPage()
    await signIn(page, 'hubert', 'one time')
    await vi.waitFor(() => expect(session.status).toBe('signed-in'))
    expect(session.duties).toEqual(['change-password'])
    expect(openDesk).not.toHaveBeenCalled()
    expect(guardRoutes({ name: 'today', path: '/', meta: {} } as never)).toEqual({ name: 'account' })
    expect(guardRoutes({ name: 'account', path: '/account', meta: {} } as never)).toBe(true)
  })
})

describe('The sign-in page', () => {
  it('says that it stands before the page that somebody wanted', async () => {
    expect((await openPage()).page.text()).not.toContain('the page you wanted')
    const { page } = await openPage(aRealInstance(), '/sign-in?to=/clients')
    expect(page.text()).toContain('Sign in to go on to the page you wanted.')
  })

  it('offers the accounts of the demo with their role and password, and signs in with one press', async () => {
    const { page, session } = await openPage(aDemoInstance())
    expect(page.text()).toContain('This is the demo: all data are invented')
    expect(page.text()).toContain('Runs the desk, sees that something was asked, never the answer.')
    expect(page.text()).toContain('Password demo-hubert')
    await button(page, 'Hubert Huppertz').trigger('click')
    await vi.waitFor(() => expect(session.status).toBe('signed-in'))
    expect(tried).toHaveBeenCalledWith({ name: 'hubert', password: 'demo-hubert' })
  })

  it('offers to look again for a proxy that was not reached', async () => {
    provokeFailedCalls('401 (Unauthorized)')
    const { page, session } = await openPage()
    session.instance = null
    session.status = 'unreachable'
    await flushPromises()
    proxy.use(http.get('*/api/session', () => HttpResponse.json({ code: 'not-signed-in' }, { status: 401 })))
    await button(page, 'Try again').trigger('click')
    await vi.waitFor(() => expect(session.status).toBe('signed-out'))
    await vi.waitFor(() => expect(page.find('[role=alert]').exists()).toBe(false))
  })

  it('keeps what browsers may store to real use', async () => {
    const real = await openPage()
    expect(real.page.find('#sign-in-password').attributes('autocomplete')).toBe('current-password')
    real.page.unmount()
    const demo = await openPage(aDemoInstance())
    expect(demo.page.find('#sign-in-password').attributes('autocomplete')).toBe('off')
  })
})
