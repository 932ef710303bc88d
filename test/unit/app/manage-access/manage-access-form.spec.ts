import type { VueWrapper } from '@vue/test-utils'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { defaultPolicies, sharedPolicies } from '#core/records/policies.ts'
import type { RequestOf } from '#core/records/request.ts'
import type { SharedSettings } from '#core/records/settings.ts'
import { newManageAccess } from '../../../../src/features/manage-access/fields.ts'
import { manageAccess } from '../../../../src/features/manage-access/feature.ts'
import { aReceivedRequest } from '../../../fixtures/requests.ts'
import { aClient } from '../clients/a-client.ts'
import { openForm } from '../forms/open-form.ts'
import { button } from '../frame/mount-in-app.ts'
import { eventually } from '../requests/eventually.ts'

// What colleagues asked is told by the proxy, and has specs of its own.
vi.mock('../../../../src/api/request-views.ts', () => ({ listClientRequests: () => Promise.resolve([]) }))

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/features/forms/index.ts')
  await import('../../../../src/features/manage-access/ManageAccessForm.vue')
  await import('../../../../src/db/build-inner-xml.ts')
}, 60_000)

const proven = { ssin: '60051590042', identityCardNumber: '591413288107' }

function aDraft(values: Partial<RequestOf<'manage-access'>['parameters']>): RequestOf<'manage-access'> {
  return {
    ...aReceivedRequest(),
    service: 'manage-access',
    progress: 'draft',
    purpose: '',
    reason: '',
    parameters: { ...newManageAccess('2026-11-21'), ...values },
  }
}

async function open(values: Parameters<typeof aDraft>[0], settings: Partial<SharedSettings> = {}) {
  const draft = aDraft(values)
  const routes = [...manageAccess.routes]
  return openForm(`/manage-access/${draft.id}`, { routes, requests: [draft], settings })
}

const field = (page: VueWrapper, name: string) => page.get(`#manage-access-${name}`)

describe('A new ManageAccess', () => {
  it('lists both registers since a year ago, and takes all that proves who the client is', async () => {
    const { stored } = await openForm(`/manage-access/new?client=${aClient().id}`, {
      routes: [...manageAccess.routes],
    })
    await eventually(async () => expect(await stored()).toHaveLength(1))
    const [draft] = await stored()
    expect(draft?.parameters).toMatchObject({
      ...proven,
      action: 'LIST',
      queryRegister: 'ALL',
      lastName: 'Musterfrau',
      firstName: 'Anna',
      birthDate: '1960-05-15',
    })
  })
})

describe('The form of a ManageAccess', () => {
  it('needs a purpose to register, but none to list', async () => {
    const { page, router } = await open(proven)
    await page.get('input[value=REGISTER]').setValue(true)
    await page.get('form').trigger('submit')
    expect(page.get('[role=alert]').text()).toContain('Choose the purpose.')
    await page.get('input[value=LIST]').setValue(true)
    expect(page.find('[role=alert]').exists()).toBe(false)
    await page.get('form').trigger('submit')
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/requests\//))
  })

  it('sends the sector of the settings, which nobody can change', async () => {
    const { page, router, stored } = await open(proven)
    expect(page.get('aside').text()).toContain('Sector17.1')
    await page.get('form').trigger('submit')
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/requests\//))
    expect((await stored())[0]?.innerXml).toContain('<mar:Sector>17</mar:Sector>')
  })

  it('needs one proof', async () => {
    const { page } = await open({ ssin: proven.ssin })
    await page.get('form').trigger('submit')
    const [link] = page.get('[role=alert]').findAll('a')
    expect(link?.attributes('href')).toBe('#manage-access-identityCardNumber')
    expect(link?.text()).toContain('One proof is needed')
  })

  it('refuses a period that ends before it begins, and a date that is not whole', async () => {
    const { page } = await open({ ...proven, startDate: '2026-11-21' })
    await field(page, 'endDate').setValue('20/11/2026')
    await field(page, 'endDate').trigger('focusout')
    expect(page.text()).toContain('ends before it begins')
    await field(page, 'endDate').setValue('11/2026')
    expect(page.text()).toContain('Write the whole date')
  })

  it('says how long the purpose allows, offers the last day and refuses more', async () => {
    const policies = { ...sharedPolicies(defaultPolicies), maximumPeriods: { 1: 60 } }
    const values = { ...proven, action: 'REGISTER', purpose: '1', startDate: '2026-11-21' } as const
    const { page } = await open(values, { policies })
    expect(page.text()).toContain('at the latest 19/01/2027')
    await page.get('form').trigger('submit')
    expect(page.get('[role=alert]').text()).toContain('at most 60 days')
    await button(page, 'End on 19/01/2027').trigger('click')
    expect(page.find('[role=alert]').exists()).toBe(false)
  })

  it('offers only the purposes that the centre has chosen', async () => {
    const policies = { ...sharedPolicies(defaultPolicies), offeredPurposes: ['1', '5'] }
    const { page } = await open(proven, { policies })
    await eventually(() => expect(field(page, 'purpose').findAll('option')).toHaveLength(3))
    expect(field(page, 'purpose').text()).toContain('5 · Cohabitant')
  })

  it('asks before a client chosen later replaces what was typed', async () => {
    const { page } = await open({ ...proven, lastName: 'Typed', birthDate: '1960-05-15' })
    await button(page, 'Change').trigger('click')
    await button(page, 'Musterfrau, Anna').trigger('click')
    await eventually(() => expect(document.querySelector('[role=dialog]')).not.toBeNull())
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('Typed')
    const keep = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')]
    keep.find((one) => one.textContent.includes('Keep what was typed'))?.click()
    await eventually(() => expect(field(page, 'lastName').element).toHaveProperty('value', 'Typed'))
    expect(field(page, 'firstName').element).toHaveProperty('value', 'Anna')
  })
})
