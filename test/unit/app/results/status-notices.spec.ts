import { beforeAll, describe, expect, it } from 'vitest'
import type { RouteRecordRaw } from 'vue-router'
import type { Message } from '#core/records/answer.ts'
import type { RequestRecord } from '#core/records/request.ts'
import { statusNotices } from '../../../../src/features/results/status-notices.ts'
import StatusNotices from '../../../../src/features/results/StatusNotices.vue'
import { aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { aClient } from '../clients/a-client.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'

beforeAll(async () => {
  await import('../../../../src/db/build-inner-xml.ts')
}, 60_000)

const newNumber = '44030891185'
const routes: RouteRecordRaw[] = [{ path: '/:rest(.*)*', component: { template: '<p />' } }]
const refused = aReceivedRequest({ purpose: '2' })

function aMessage(code: string, fields: Message['fields'] = [], text = ''): Message {
  return { severity: 'error', code, author: '', text, fields }
}

async function show(messages: Message[], more: { requests?: RequestRecord[]; readOnly?: boolean } = {}) {
  const answers = [anAnswer({ state: 'errors', messages })]
  const { requests = [refused] } = more
  const desk = await openMemoryDesk({ clients: [aClient()], requests, answers })
  const props = { request: refused, messages, readOnly: more.readOnly ?? false }
  const mounted = await mountInApp(StatusNotices, { props, routes, pinia: desk.pinia })
  await eventually(() => expect(mounted.page.find('[aria-busy]').exists()).toBe(false))
  const drafts = async (): Promise<RequestRecord[]> =>
    (await desk.database.requests.find().exec())
      .map((document) => document.toMutableJSON() as unknown as RequestRecord)
      .filter(({ id }) => id !== refused.id)
  return { ...mounted, ...desk, drafts }
}

describe('Messages of the CBSS', () => {
  it.each([
    ['MSG00003', 'internal error'],
    ['MSG00005', 'does not know this number'],
    ['MSG00006', 'has been replaced'],
    ['MSG00008', 'invalid data'],
    ['MSG00011', 'not built like an SSIN'],
    ['MSG00012', 'not integrated for your centre'],
    ['MSG00013', 'may not make this request'],
    ['MSG00100', 'This is an answer, not an error.'],
    ['MSG00217', 'not sufficiently integrated'],
    ['HAN20200', 'a source did not answer'],
    ['30000001', 'could not carry out'],
    ['31009001', 'needs a tolerance'],
  ])('%s are said in words, with the code small at the end', async (code, words) => {
    const { page } = await show([aMessage(code)])
    expect(page.text()).toContain(words)
    expect(page.get('.code').text()).toBe(code)
  })

  it('say nothing that the state or a banner says', () => {
    expect(statusNotices([aMessage('MSG00000'), aMessage('MSG00009')])).toEqual([])
  })

  it('that no source explains are shown in the CBSS’s own text', async () => {
    const { page } = await show([aMessage('99999999', [], 'The moon is full')])
    expect(page.text()).toContain('The CBSS adds a message')
    expect(page.text()).toContain('The moon is full')
  })

  it('that no source explains are all shown, each with its pairs of field and value', async () => {
    const pairs = (...names: string[]) => names.map((name) => ({ name, value: 'x' }))
    const { page } = await show([
      aMessage('', pairs('Ebb'), 'The moon is full'),
      aMessage('', pairs('Flood', 'Flood'), 'The tide is high'),
      aMessage('', pairs('Ebb'), 'The moon is full'),
      { ...aMessage('', [], 'It is late'), severity: 'information', author: 'CBSS' },
    ])
    for (const said of ['The moon is full', 'Ebb: x', 'The tide is high', 'Flood: x', 'It is late'])
      expect(page.text()).toContain(said)
    expect(page.text().split('The CBSS adds a message')).toHaveLength(4)
  })

  it('that go without saying are not said', () => {
    const found: Message = { ...aMessage('', [], 'DATA_FOUND'), severity: 'information' }
    expect(statusNotices([found])).toEqual([])
  })

  it('that only point to another message give way to it', () => {
    const codes = statusNotices([aMessage('30000001'), aMessage('31009001')]).map(({ code }) => code)
    expect(codes).toEqual(['31009001'])
  })

  it('name the field that the CBSS blames', async () => {
    const { page } = await show([aMessage('MSG00008', [{ name: 'language', value: 'xx' }])])
    expect(page.text()).toContain('language: xx')
  })

  it('offer nothing to whoever only reads', async () => {
    const messages = [aMessage('MSG00006', [{ name: 'newSSIN', value: newNumber }]), aMessage('MSG00012')]
    const { page } = await show(messages, { readOnly: true })
    expect(page.findAll('button')).toHaveLength(0)
  })
})

describe('A replaced number', () => {
  it('goes into the file, the former one stays in its history, and a draft asks with it', async () => {
    const { page, router, database, drafts } = await show([
      aMessage('MSG00006', [{ name: 'newSSIN', value: '440308-911.85' }]),
    ])
    expect(page.text()).toContain('44.03.08-911.85')
    await button(page, 'Take the new number').trigger('click')
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/tx25\//))
    const file = await database.clients.findOne(aClient().id).exec()
    expect(file?.ssin).toBe(newNumber)
    expect(file?.formerSsins).toEqual(['60051590042', '60451590130'])
    expect((await drafts())[0]?.parameters.ssin).toBe(newNumber)
  })
})

describe('Somebody who is not integrated', () => {
  const messages = [aMessage('MSG00012')]

  it('is registered with the purpose of the request, from today', async () => {
    const { page, router, drafts } = await show(messages)
    await button(page, 'Register this person').trigger('click')
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/manage-access\//))
    expect(await drafts()).toMatchObject([
      {
        service: 'manage-access',
        clientId: refused.clientId,
        parameters: { action: 'REGISTER', purpose: '2', ssin: '60051590042', lastName: 'Musterfrau' },
      },
    ])
  })

  it('is asked about again as soon as the registration was carried out', async () => {
    const registration = {
      ...refused,
      id: '018f0000-0000-7000-8000-0000000000f2',
      service: 'manage-access',
      progress: 'queued',
      parameters: { action: 'REGISTER', ssin: '60051590042' },
    } as unknown as RequestRecord
    const { page, router, drafts } = await show(messages, { requests: [refused, registration] })
    await button(page, 'Ask the Tx25 again').trigger('click')
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/requests\//))
    const again = (await drafts()).find(({ service }) => service === 'tx25')
    expect(again).toMatchObject({ waitsFor: registration.id, progress: 'waiting', purpose: '2' })
  })
})

describe('A number that the CBSS does not know', () => {
  it('leads to a search by name', async () => {
    const { page, router, drafts } = await show([aMessage('MSG00005')])
    await button(page, 'Search the person by name').trigger('click')
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/identify-person\//))
    expect((await drafts())[0]?.parameters).toMatchObject({ ssin: '', lastName: 'Musterfrau' })
  })
})
