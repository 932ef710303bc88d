import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { createPinia, setActivePinia } from 'pinia'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SectionChange, SettingsView } from '#core/wire/settings.ts'
import SettingsPage from '../../../../src/features/settings/SettingsPage.vue'
import { useSessionStore } from '../../../../src/session/session.ts'
import { provokeFailedCalls } from '../failed-calls.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { aDemoInstance, aRealInstance, rolf } from '../frame/people.ts'
import { someSettings } from './some-settings.ts'

const proxy = setupServer()
type Change = Partial<SectionChange['organisation'] & SectionChange['connection']>
const stored = vi.fn<(section: string, change: Change) => void>()
let current: SettingsView

beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => {
  stored.mockReset()
  current = someSettings()
  proxy.use(
    http.get('*/api/settings', () => HttpResponse.json(current)),
    http.put('*/api/settings/:section', async ({ request, params }) => {
      const change = (await request.json()) as Change
      stored(String(params['section']), change)
      const { httpPassword: _password, certificateAuthority: _authority, ...others } = change
      const { clientCertificate: _certificate, clientKey: _key, ...settings } = others
      current = { ...current, settings: { ...current.settings, ...settings } }
      return HttpResponse.json(current)
    }),
  )
})
afterEach(() => proxy.resetHandlers())
afterAll(() => proxy.close())

async function openPage(options: { advisor?: true; real?: true } = {}): Promise<VueWrapper> {
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSessionStore()
  session.instance = options.real ? aRealInstance() : aDemoInstance()
  session.user = { ...rolf, roles: options.advisor ? ['security-advisor'] : ['admin'] }
  const { page } = await mountInApp(SettingsPage, { pinia })
  await vi.waitFor(() => expect(page.find('#setting-sector').exists()).toBe(true))
  return page
}

describe('The settings', () => {
  it('explain every field and say who changed it last', async () => {
    const page = await openPage()
    const field = page.find('#setting-requestingOrganisation')
    const hint = page.find(`#${field.attributes('aria-describedby')}`)
    expect(hint.text()).toContain('Enterprise number of your centre, 10 digits')
    expect(page.text()).toContain('Last changed by Rolf Rompen, 21/11/2026 09:00; before: switched off')
    expect(page.text()).toContain('Last changed by Anna Admin, 21/11/2026 09:00; before: empty')
    expect(page.text()).toContain('Set on 20/11/2026 10:12 by Anna Admin.')
    expect((page.find('#setting-httpPassword').element as HTMLInputElement).value).toBe('')
  })

  it('are read-only for security advisors', async () => {
    const page = await openPage({ advisor: true })
    expect(page.findAll('fieldset').map(({ element }) => element.hasAttribute('disabled'))).toEqual([
      true,
      true,
    ])
    expect(page.text()).toContain('Only an administrator changes them.')
    expect(page.findAll('button')).toHaveLength(0)
  })

  it('offer the simulator in the demo alone', async () => {
    const choices = (page: VueWrapper) => page.findAll('option').map(({ element }) => element.value)
    expect(choices(await openPage())).toEqual(['none', 'demo', 'test', 'acpt', 'prod'])
    expect(choices(await openPage({ real: true }))).not.toContain('demo')
  })

  it.each([
    [{ liveRequests: false }, 'requests are validated only'],
    [{ environment: 'none' }, 'Requests are switched off'],
  ] as const)('say plainly what %j means', async (values, sentence) => {
    current = someSettings(values)
    expect((await openPage()).text()).toContain(sentence)
  })

  it('say why they cannot be shown, and try again', async () => {
    provokeFailedCalls('Network error')
    proxy.use(http.get('*/api/settings', () => HttpResponse.error(), { once: true }))
    const page = await openFailing()
    await button(page, 'Try again').trigger('click')
    await vi.waitFor(() => expect(page.find('#setting-sector').exists()).toBe(true))
  })
})

async function openFailing(): Promise<VueWrapper> {
  setActivePinia(createPinia())
  const { page } = await mountInApp(SettingsPage)
  await vi.waitFor(() => expect(page.text()).toContain('The server of the centre cannot be reached'))
  return page
}

describe('Saving', () => {
  it('sends what was edited over what the proxy has at that moment', async () => {
    const page = await openPage()
    await page.find('#setting-requestingOrganisation').setValue('0123.456.749')
    await page.find('#setting-ssdnEmail').setValue('new@pcsw.example')
    current = someSettings({ ssdnUserId: '60051590141' })
    await button(page, 'Save the organisation').trigger('submit')
    await vi.waitFor(() => expect(page.text()).toContain('In effect from now on.'))
    const { sector, requestingOrganisation } = someSettings().settings
    expect(stored).toHaveBeenCalledExactlyOnceWith('organisation', {
      sector,
      requestingOrganisation,
      ssdnUserId: '60051590141',
      ssdnEmail: 'new@pcsw.example',
    })
  })

  it('sends the password only where a new one was typed, and forgets it', async () => {
    const page = await openPage()
    await page.find('#setting-httpPassword').setValue('secret')
    await button(page, 'Save the connection').trigger('submit')
    await vi.waitFor(() => expect(stored).toHaveBeenCalledOnce())
    expect(stored.mock.calls[0]?.[1].httpPassword).toBe('secret')
    await flushPromises()
    expect((page.find('#setting-httpPassword').element as HTMLInputElement).value).toBe('')
  })

  it('is offered only where something was edited, which can be discarded', async () => {
    const page = await openPage()
    const save = button(page, 'Save the organisation')
    expect(save.attributes()).toHaveProperty('disabled')
    await page.find('#setting-sector').setValue('17.2')
    expect(save.attributes()).not.toHaveProperty('disabled')
    expect(button(page, 'Save the connection').attributes()).toHaveProperty('disabled')
    await button(page, 'Discard the changes').trigger('click')
    expect((page.find('#setting-sector').element as HTMLInputElement).value).toBe('17.1')
  })

  it('tells at the field what is wrong, once it was left', async () => {
    const page = await openPage()
    const field = page.find('#setting-requestingOrganisation')
    await field.setValue('0123456748')
    expect(page.text()).not.toContain('check digits')
    await field.trigger('focusout')
    expect(field.attributes('aria-invalid')).toBe('true')
    expect(page.find(`#setting-requestingOrganisation-error`).text()).toContain('would have to end in 49')
  })

  it('stops at what is wrong and leads there, in another section too', async () => {
    current = someSettings({ requestingOrganisation: '', liveRequests: false })
    const page = await openPage()
    await page.find('#setting-liveRequests').setValue(true)
    await button(page, 'Save the connection').trigger('submit')
    await flushPromises()
    const summary = page.find('[role=alert]')
    expect(document.activeElement).toBe(summary.element)
    expect(summary.text()).toContain('Requesting organisation: Needed while live requests are on.')
    await summary.find('a').trigger('click')
    expect(document.activeElement?.id).toBe('setting-requestingOrganisation')
    expect(stored).not.toHaveBeenCalled()
  })

  it('shows at the field what the proxy refused', async () => {
    const refusal = { code: 'invalid-input', message: 'No.', fields: [{ field: 'ssdnEmail', reason: 'No.' }] }
    provokeFailedCalls('400 (Bad Request)')
    proxy.use(http.put('*/api/settings/organisation', () => HttpResponse.json(refusal, { status: 400 })))
    const page = await openPage()
    await page.find('#setting-ssdnEmail').setValue('a@b')
    await button(page, 'Save the organisation').trigger('submit')
    await vi.waitFor(() => expect(page.find('#setting-ssdnEmail-error').exists()).toBe(true))
    expect(page.find('#setting-ssdnEmail-error').text()).toContain('The server does not accept this value.')
  })
})
