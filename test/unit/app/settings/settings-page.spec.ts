import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createPinia, setActivePinia } from 'pinia'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { RouterView } from 'vue-router'
import type { SettingsSection, SettingsView } from '#core/wire/settings.ts'
import SectionPage from '../../../../src/features/settings/SectionPage.vue'
import SettingsPage from '../../../../src/features/settings/SettingsPage.vue'
import { useProofStore } from '../../../../src/session/proof.ts'
import { useSessionStore } from '../../../../src/session/session.ts'
import { provokeFailedCalls } from '../failed-calls.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { aDemoInstance, aRealInstance, rolf } from '../frame/people.ts'
import { someSettings } from './some-settings.ts'

const proxy = setupServer()
const stored = vi.fn<(section: string, change: Record<string, unknown>) => void>()
let current: SettingsView

beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => {
  stored.mockReset()
  current = someSettings()
  proxy.use(
    http.get('*/api/settings', () => HttpResponse.json(current)),
    http.put('*/api/settings/:section', async ({ request, params }) => {
      stored(String(params.section), (await request.json()) as Record<string, unknown>)
      return HttpResponse.json(current)
    }),
  )
})
afterEach(() => proxy.resetHandlers())
afterAll(() => proxy.close())

async function mountSection(
  section: SettingsSection,
  options: { advisor?: true; real?: true } = {},
): Promise<VueWrapper> {
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSessionStore()
  session.instance = options.real ? aRealInstance() : aDemoInstance()
  session.user = { ...rolf, roles: options.advisor ? ['security-advisor'] : ['admin'] }
  const routes = [{ path: '/:rest(.*)*', component: SectionPage, props: { section } }]
  return (await mountInApp(RouterView, { pinia, routes })).page
}

async function openSection(...choice: Parameters<typeof mountSection>): Promise<VueWrapper> {
  const page = await mountSection(...choice)
  await vi.waitFor(() => expect(page.find('form').exists()).toBe(true))
  return page
}

describe('The settings', () => {
  it('lead to each section with a sentence', async () => {
    const { page } = await mountInApp(SettingsPage)
    expect(page.findAll('a').map((link) => link.attributes('href'))).toEqual(
      ['organisation', 'connection', 'people', 'devices', 'policies', 'code-lists', 'languages', 'about'].map(
        (id) => `/settings/${id}`,
      ),
    )
    expect(page.text()).toContain('Who asks. The CBSS checks these with every request.')
  })

  it('explain every field and say who changed it last', async () => {
    const page = await openSection('organisation')
    const field = page.find('#setting-requestingOrganisation')
    expect(page.find(`#${field.attributes('aria-describedby')}`).text()).toContain('Enterprise number')
    expect(page.text()).toContain('Last changed by Anna Admin, 21/11/2026 09:00; before: empty')
    const connection = await openSection('connection')
    expect(connection.text()).toContain('Last changed by Rolf Rompen')
  })

  it('are read-only for security advisors', async () => {
    const page = await openSection('connection', { advisor: true })
    expect(page.findAll('form fieldset').every(({ element }) => element.hasAttribute('disabled'))).toBe(true)
    expect(page.text()).toContain('Only an administrator changes them.')
    expect(page.findAll('button')).toHaveLength(0)
  })

  it('offer the simulator in the demo alone', async () => {
    const choices = (page: VueWrapper) =>
      page.findAll('#setting-environment option').map(({ element }) => (element as HTMLOptionElement).value)
    expect(choices(await openSection('connection'))).toEqual(['none', 'demo', 'test', 'acpt', 'prod'])
    expect(choices(await openSection('connection', { real: true }))).not.toContain('demo')
  })

  it.each([
    [{ liveRequests: false }, 'requests are validated only'],
    [{ environment: 'none' }, 'Requests are switched off'],
  ] as const)('say plainly what %j means', async (values, sentence) => {
    current = someSettings(values)
    expect((await openSection('connection')).text()).toContain(sentence)
  })

  it('say why they cannot be shown, and try again', async () => {
    provokeFailedCalls('Network error')
    proxy.use(http.get('*/api/settings', () => HttpResponse.error(), { once: true }))
    const page = await mountSection('organisation')
    await vi.waitFor(() => expect(page.text()).toContain('The server of the centre cannot be reached'))
    await button(page, 'Try again').trigger('click')
    await vi.waitFor(() => expect(page.find('#setting-sector').exists()).toBe(true))
  })
})

describe('A secret', () => {
  it('shows only since when it is set and until when it counts', async () => {
    const expires = { set: '2026-11-20T09:12:00.000Z', expires: '2027-03-12' }
    current = { ...current, secrets: { ...current.secrets, clientCertificate: expires } }
    const page = await openSection('connection')
    expect(page.text()).toContain('Set on 20/11/2026 10:12.')
    expect(page.text()).toContain('Set on 20/11/2026 10:12; expires on 12/03/2027.')
    expect(page.find('#setting-httpPassword').element.tagName).toBe('DIV')
  })

  it('is replaced by what is typed, sent once and forgotten', async () => {
    const page = await openSection('connection')
    await button(page, 'Replace').trigger('click')
    await page.find('input#setting-httpPassword').setValue('secret')
    await button(page, 'Save the connection').trigger('submit')
    await vi.waitFor(() => expect(stored).toHaveBeenCalledOnce())
    expect(stored.mock.calls[0]?.[1]).toMatchObject({ httpPassword: 'secret' })
    expect(stored.mock.calls[0]?.[1]).not.toHaveProperty('clientKey')
    await vi.waitFor(() =>
      expect((page.find('input#setting-httpPassword').element as HTMLInputElement).value).toBe(''),
    )
  })
})

describe('Saving', () => {
  it('sends what was edited over what the proxy has at that moment', async () => {
    const page = await openSection('organisation')
    await page.find('#setting-requestingOrganisation').setValue('0123.456.749')
    await page.find('#setting-ssdnEmail').setValue('new@pcsw.example')
    current = someSettings({ ssdnUserId: '60051590141' })
    await button(page, 'Save the organisation').trigger('submit')
    await vi.waitFor(() => expect(page.text()).toContain('In effect from now on.'))
    expect(stored).toHaveBeenCalledExactlyOnceWith('organisation', {
      sector: '17.1',
      requestingOrganisation: '0123456749',
      ssdnUserId: '60051590141',
      ssdnEmail: 'new@pcsw.example',
    })
  })

  it('asks for a fresh proof where the proxy wants one, and then saves', async () => {
    provokeFailedCalls('403 (Forbidden)')
    const refusal = { code: 'step-up-required', message: 'A fresh proof is needed.' }
    proxy.use(
      http.put('*/api/settings/:section', () => HttpResponse.json(refusal, { status: 403 }), { once: true }),
    )
    proxy.use(http.post('*/api/session/step-up', () => new HttpResponse(null, { status: 204 })))
    const page = await openSection('policies')
    await page.find('#setting-leaseHours').setValue('48')
    await button(page, 'Save the policies').trigger('submit')
    const proof = useProofStore()
    await vi.waitFor(() => expect(proof.asked).not.toBeNull())
    await proof.prove({ password: 'demo-rolf' })
    await vi.waitFor(() => expect(stored).toHaveBeenCalledOnce())
    expect(stored.mock.calls[0]?.[1]).toMatchObject({ leaseHours: 48, idleMinutes: 5 })
  })

  it('is offered only where something was edited, which can be discarded', async () => {
    const page = await openSection('organisation')
    const save = button(page, 'Save the organisation')
    expect(save.attributes()).toHaveProperty('disabled')
    await page.find('#setting-sector').setValue('17.2')
    expect(save.attributes()).not.toHaveProperty('disabled')
    await button(page, 'Discard the changes').trigger('click')
    expect((page.find('#setting-sector').element as HTMLInputElement).value).toBe('17.1')
  })

  it('tells at the field what is wrong once it was left, and leads there from the summary', async () => {
    const page = await openSection('organisation')
    const field = page.find('#setting-requestingOrganisation')
    await field.setValue('0123456748')
    expect(page.text()).not.toContain('check digits')
    await field.trigger('focusout')
    expect(page.find('#setting-requestingOrganisation-error').text()).toContain('would have to end in 49')
    await button(page, 'Save the organisation').trigger('submit')
    await flushPromises()
    const summary = page.find('[role=alert]')
    expect(document.activeElement).toBe(summary.element)
    await summary.find('a').trigger('click')
    expect(document.activeElement?.id).toBe('setting-requestingOrganisation')
    expect(stored).not.toHaveBeenCalled()
  })

  it('shows at the field what the proxy refused', async () => {
    const refusal = { code: 'invalid-input', message: 'No.', fields: [{ field: 'ssdnEmail', reason: 'No.' }] }
    provokeFailedCalls('400 (Bad Request)')
    proxy.use(http.put('*/api/settings/organisation', () => HttpResponse.json(refusal, { status: 400 })))
    const page = await openSection('organisation')
    await page.find('#setting-ssdnEmail').setValue('a@b')
    await button(page, 'Save the organisation').trigger('submit')
    await vi.waitFor(() => expect(page.find('#setting-ssdnEmail-error').exists()).toBe(true))
    expect(page.find('#setting-ssdnEmail-error').text()).toContain('The server does not accept this value.')
  })
})
