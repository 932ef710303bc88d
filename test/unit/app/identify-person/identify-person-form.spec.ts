import type { VueWrapper } from '@vue/test-utils'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { RequestOf } from '#core/records/request.ts'
import { newIdentifyPerson } from '../../../../src/features/identify-person/fields.ts'
import { identifyPerson } from '../../../../src/features/identify-person/feature.ts'
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
  await import('../../../../src/features/identify-person/IdentifyPersonForm.vue')
  await import('../../../../src/db/build-inner-xml.ts')
}, 60_000)

function aDraft(
  values: Partial<RequestOf<'identify-person'>['parameters']> = {},
): RequestOf<'identify-person'> {
  return {
    ...aReceivedRequest(),
    service: 'identify-person',
    progress: 'draft',
    clientId: '',
    clientName: '',
    purpose: '',
    reason: '',
    parameters: { ...newIdentifyPerson(), ...values },
  }
}

async function open(values: Parameters<typeof aDraft>[0] = {}) {
  const draft = aDraft(values)
  const routes = [...identifyPerson.routes]
  return openForm(`/identify-person/${draft.id}`, { routes, requests: [draft] })
}

const field = (page: VueWrapper, name: string) => page.get(`#identify-person-${name}`)
const choose = (page: VueWrapper, value: string) => page.get(`input[value=${value}]`).setValue(true)

describe('A new IdentifyPerson', () => {
  it('from a client takes his number, card and birth date, and no names that would be compared', async () => {
    const { router, stored } = await openForm(`/identify-person/new?client=${aClient().id}`, {
      routes: [...identifyPerson.routes],
    })
    await eventually(() => expect(router.currentRoute.value.name).toBe('identify-person'))
    expect((await stored())[0]).toMatchObject({
      clientName: 'Musterfrau, Anna',
      parameters: {
        ssin: '60051590042',
        identityCardNumber: '591413288107',
        birthDate: '1960-05-15',
        lastName: '',
      },
    })
  })

  it('from a client without a number searches by his names and gender', async () => {
    const client = aClient({ ssin: '', firstNames: 'Anna Maria' })
    const { stored } = await openForm(`/identify-person/new?client=${client.id}`, {
      routes: [...identifyPerson.routes],
      client,
    })
    await eventually(async () => expect(await stored()).toHaveLength(1))
    expect((await stored())[0]?.parameters).toMatchObject({
      ssin: '',
      lastName: 'Musterfrau',
      firstName: 'Anna',
      gender: 2,
    })
  })

  it('may be about somebody of whom there is no file', async () => {
    const { page, router, stored } = await openForm('/identify-person/new', {
      routes: [...identifyPerson.routes],
    })
    await button(page, 'Without a client').trigger('click')
    await eventually(() => expect(router.currentRoute.value.name).toBe('identify-person'))
    expect((await stored())[0]).toMatchObject({ clientId: '', clientName: '' })
  })
})

describe('A search by name', () => {
  it('explains the tolerance by what is known of the birth date', async () => {
    const { page } = await open({ lastName: 'Musterfrau' })
    await field(page, 'birthDate').setValue('06.1968')
    await field(page, 'tolerance').setValue('1')
    expect(page.text()).toContain('within one month of June 1968: May 1968 to July 1968')
    await field(page, 'birthDate').setValue('1968')
    await field(page, 'tolerance').setValue('10')
    expect(page.text()).toContain('within 10 years of 1968: 1958 to 1978')
    await field(page, 'birthDate').setValue('15/06/1968')
    expect(page.text()).toContain('within 10 days of 15/06/1968: 05/06/1968 to 25/06/1968')
  })

  it('says in one sentence what will be asked', async () => {
    const { page } = await open({ lastName: 'Musterfrau', birthDate: '1968-06-00' })
    expect(page.get('aside').text()).toContain('“Which number has Musterfrau, born in June 1968?”')
  })

  it('needs a last name and a birth date', async () => {
    const { page } = await open()
    await page.get('form').trigger('submit')
    const links = page.get('[role=alert]').findAll('a')
    expect(links.map((link) => link.attributes('href'))).toEqual([
      '#identify-person-lastName',
      '#identify-person-birthDate',
    ])
  })

  it('is sent with the incomplete date as the CBSS writes it, its tolerance and no number', async () => {
    const { page, router, stored } = await open({ lastName: ' Musterfrau ' })
    await field(page, 'birthDate').setValue('06/1968')
    await field(page, 'tolerance').setValue('2')
    await page.get('form').trigger('submit')
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/requests\//))
    const [request] = await stored()
    expect(request).toMatchObject({
      progress: 'queued',
      parameters: { birthDate: '1968-06-00', tolerance: 2 },
    })
    expect(request?.innerXml).toContain('<ipr:Tolerance>2</ipr:Tolerance>')
    expect(request?.innerXml).not.toContain('SSIN')
  })
})

describe('A question by number', () => {
  const number = { ssin: '60051590042' }

  it('may be verified by names only together with the birth date', async () => {
    const { page } = await open({ ...number, firstName: 'Anna' })
    await page.get('form').trigger('submit')
    const summary = page.get('[role=alert]').text()
    expect(summary).toContain('First names prove nothing without the last name.')
    expect(summary).toContain('Names prove only together with the birth date.')
  })

  it('checks the card number when the field is left, and says why a foreigner’s card cannot be sent', async () => {
    const { page } = await open(number)
    await field(page, 'identityCardNumber').setValue('591-4132881-08')
    expect(page.text()).not.toContain('do not fit')
    await field(page, 'identityCardNumber').trigger('focusout')
    expect(page.text()).toContain('07 was expected')
    await field(page, 'identityCardNumber').setValue('B 1234567 89')
    expect(page.text()).toContain('foreigners’ cards')
  })

  it('keeps the SIS card under the older cards', async () => {
    const { page } = await open(number)
    expect(page.get('details').attributes('open')).toBeUndefined()
    expect(page.get('details').text()).toContain('Older cards')
    await field(page, 'sisCardNumber').setValue('123')
    await page.get('form').trigger('submit')
    expect(page.get('[role=alert]').text()).toContain('here are 3')
  })

  it('gives the number back when somebody changes his mind', async () => {
    const { page } = await open(number)
    await choose(page, 'name')
    expect(page.find('#identify-person-ssin').exists()).toBe(false)
    await choose(page, 'number')
    expect(field(page, 'ssin').element).toHaveProperty('value', '60.05.15-900.42')
  })
})
