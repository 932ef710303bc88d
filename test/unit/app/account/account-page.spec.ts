import type { VueWrapper } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createPinia, setActivePinia } from 'pinia'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '#core/wire/session.ts'
import AccountPage from '../../../../src/features/account/AccountPage.vue'
import { useSessionStore } from '../../../../src/session/session.ts'
import { provokeFailedCalls } from '../failed-calls.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { aDemoInstance, aSession, rolf } from '../frame/people.ts'

const proxy = setupServer()
const asked = vi.fn<(path: string, body: unknown) => void>()
let own: Session

beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => {
  asked.mockReset()
  own = aSession(rolf)
  const times = { startedAt: '2026-11-28T07:00:00.000Z', lastUsedAt: '2026-11-28T08:00:00.000Z' }
  proxy.use(
    http.get('*/api/session', () => HttpResponse.json(own)),
    http.get('*/api/session/list', () =>
      HttpResponse.json([
        {
          id: 'here',
          agent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0 Safari/537.36',
          current: true,
          ...times,
        },
        {
          id: 'there',
          agent: 'Mozilla/5.0 (iPad; CPU OS 17_4 like Mac OS X) Safari/604.1',
          current: false,
          ...times,
        },
      ]),
    ),
    http.put('*/api/session/password', async ({ request }) => {
      asked('password', await request.json())
      return new HttpResponse(null, { status: 204 })
    }),
    http.post('*/api/session/second-factor/begin', () =>
      HttpResponse.json({
        secret: 'JBSWY3DPEHPK3PXP',
        uri: 'otpauth://totp/CBSS%20Desk:rolf?secret=JBSWY3DPEHPK3PXP',
      }),
    ),
    http.post('*/api/session/second-factor/confirm', async ({ request }) => {
      asked('confirm', await request.json())
      return HttpResponse.json({ recoveryCodes: ['aaaa-bbbb', 'cccc-dddd'] })
    }),
    http.delete('*/api/session/list/:id', ({ params }) => {
      asked(`end ${String(params.id)}`, null)
      return new HttpResponse(null, { status: 204 })
    }),
  )
})
afterEach(() => proxy.resetHandlers())
afterAll(() => proxy.close())

async function openPage(): Promise<VueWrapper> {
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSessionStore()
  session.instance = aDemoInstance()
  session.user = rolf
  const { page } = await mountInApp(AccountPage, { pinia })
  await vi.waitFor(() => expect(page.text()).not.toContain('Loading'))
  return page
}

describe('My account', () => {
  it('changes the password only where the new one is long enough and typed twice', async () => {
    const page = await openPage()
    const [current, password, repeat] = page.findAll('input[type=password]')
    await current?.setValue('demo-rolf')
    await password?.setValue('short')
    await repeat?.setValue('other')
    await button(page, 'Change the password').trigger('submit')
    expect(page.text()).toContain('The two passwords are not the same.')
    expect(asked).not.toHaveBeenCalled()
    await password?.setValue('a short sentence is good')
    await repeat?.setValue('a short sentence is good')
    await button(page, 'Change the password').trigger('submit')
    await vi.waitFor(() => expect(page.text()).toContain('your other sessions have ended'))
    expect(asked).toHaveBeenCalledWith('password', {
      current: 'demo-rolf',
      password: 'a short sentence is good',
    })
  })

  it('sets up a second factor by picture or text, and shows the recovery codes once', async () => {
    const page = await openPage()
    await button(page, 'Set up a second factor').trigger('click')
    await vi.waitFor(() => expect(page.find('svg[role=img]').exists()).toBe(true))
    expect(page.text()).toContain('JBSW Y3DP EHPK 3PXP')
    expect(page.find('svg[role=img] path').attributes('d')?.length).toBeGreaterThan(500)
    await page.find('input[inputmode=numeric]').setValue(' 123456 ')
    await button(page, 'Confirm').trigger('submit')
    await vi.waitFor(() => expect(page.text()).toContain('aaaa-bbbb'))
    expect(asked).toHaveBeenCalledWith('confirm', { code: '123456' })
    await button(page, 'I have noted them').trigger('click')
    await vi.waitFor(() => expect(page.text()).not.toContain('aaaa-bbbb'))
  })

  it('lists the open sessions and ends another one', async () => {
    const page = await openPage()
    await vi.waitFor(() => expect(page.text()).toContain('Safari, iOS'))
    await button(page, 'End').trigger('click')
    await vi.waitFor(() => expect(asked).toHaveBeenCalledWith('end there', null))
  })

  it('keeps the list and says what went wrong where a session was not ended', async () => {
    provokeFailedCalls('500')
    proxy.use(
      http.delete('*/api/session/list/:id', () =>
        HttpResponse.json({ code: 'internal', message: '' }, { status: 500 }),
      ),
    )
    const page = await openPage()
    await vi.waitFor(() => expect(page.text()).toContain('Safari, iOS'))
    await button(page, 'End').trigger('click')
    await vi.waitFor(() => expect(page.text()).toContain('Something went wrong in the server of the centre'))
    expect(page.text()).toContain('Safari, iOS')
    await button(page, 'Try again').trigger('click')
    await vi.waitFor(() => expect(page.text()).not.toContain('Something went wrong'))
  })

  it('shows only what has to be done first', async () => {
    own = { ...own, duties: ['change-password', 'set-up-second-factor'] }
    const page = await openPage()
    expect(page.text()).toContain('Choose a password of your own first')
    expect(page.text()).not.toContain('Open sessions')
    expect(page.text()).not.toContain('Set up a second factor')
  })
})
