import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RouteRecordRaw } from 'vue-router'
import type { RequestOf } from '#core/records/request.ts'
import type { DeskDatabase } from '../../../../src/db/collections.ts'
import { tx25 } from '../../../../src/features/tx25/feature.ts'
import { initialStatus } from '../../../../src/db/sync/sync-status.ts'
import { useSyncStatusStore } from '../../../../src/session/sync-status.ts'
import { aReceivedRequest } from '../../../fixtures/requests.ts'
import { aClient } from '../clients/a-client.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { eventually } from '../requests/eventually.ts'

// What colleagues asked is told by the proxy, and has specs of its own.
vi.mock('../../../../src/api/request-views.ts', () => ({ listClientRequests: () => Promise.resolve([]) }))

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/features/forms/index.ts')
  await import('../../../../src/features/tx25/Tx25Form.vue')
  await import('../../../../src/db/build-inner-xml.ts')
}, 60_000)

const anna = aClient()
const bernd = aClient({
  id: '018f0000-0000-7000-8000-000000000002',
  ssin: '44030891185',
  formerSsins: [],
  lastName: 'Bongartz',
  firstNames: 'Bernd',
  language: 'nl',
})

const nowhere = { template: '<p>elsewhere</p>' }
const routes: RouteRecordRaw[] = [...tx25.routes, { path: '/:rest(.*)*', component: nowhere }]
const app = { template: '<RouterView />' }

function aDraftRecord(values: Partial<RequestOf<'tx25'>> = {}): RequestOf<'tx25'> {
  return aReceivedRequest({
    progress: 'draft',
    parameters: { ssin: anna.ssin, language: 'de', history: true },
    purpose: '',
    reason: '',
    ...values,
  })
}

let database: DeskDatabase

async function visit(path: string, drafts: RequestOf<'tx25'>[] = [], connected = true) {
  const desk = await openMemoryDesk({ clients: [anna, bernd], requests: drafts })
  database = desk.database
  useSyncStatusStore().show({ ...initialStatus, connected })
  const visited = await mountInApp(app, { routes, path, pinia: desk.pinia })
  await eventually(() => expect(visited.page.text()).not.toMatch(/^$|Opening the draft/))
  return visited
}

const stored = async (): Promise<RequestOf<'tx25'> | undefined> =>
  (await database.requests.find().exec()).map((document) => document.toMutableJSON() as RequestOf<'tx25'>)[0]

async function choosePurposeAndReason(page: VueWrapper): Promise<void> {
  await eventually(() => expect(page.find('#tx25-purpose option[value="2"]').exists()).toBe(true))
  await page.get('#tx25-purpose').setValue('2')
  await page.get('#tx25-reason').setValue('decision')
}

beforeEach(() => void vi.restoreAllMocks())

describe('A new Tx25', () => {
  it('is a draft at once when it is opened from a client', async () => {
    const { router } = await visit(`/tx25/new?client=${bernd.id}`)
    await eventually(() => expect(router.currentRoute.value.name).toBe('tx25'))
    expect(await stored()).toMatchObject({
      progress: 'draft',
      clientName: 'Bongartz, Bernd',
      parameters: { ssin: bernd.ssin, language: 'nl', history: true },
    })
  })

  it('asks whom it is about where no client is given', async () => {
    const { page, router } = await visit('/tx25/new')
    await page.get('input').setValue('anna')
    expect(page.findAll('li')).toHaveLength(1)
    await button(page, 'Musterfrau, Anna').trigger('click')
    await eventually(() => expect(router.currentRoute.value.params.id).toBeDefined())
    expect(await stored()).toMatchObject({ clientId: anna.id })
  })
})

describe('The form', () => {
  it('shows the draft after a reload, and says in words what will be asked', async () => {
    const draft = aDraftRecord({ purpose: '2', reason: 'Asked by the board' })
    const { page } = await visit(`/tx25/${draft.id}`, [draft])
    expect(page.get<HTMLInputElement>('#tx25-ssin').element.value).toBe('60.05.15-900.42')
    expect(page.get<HTMLTextAreaElement>('#tx25-reason').element.value).toBe('Asked by the board')
    expect(page.get('aside').text()).toContain('in German and with history')
    await eventually(() => expect(page.get('aside').text()).toContain('2 · Integration income'))
  })

  it('offers the purposes of the sector and those of every sector', async () => {
    const draft = aDraftRecord()
    const { page } = await visit(`/tx25/${draft.id}`, [draft])
    const groups = () => page.get('#tx25-purpose').findAll('optgroup')
    await eventually(() =>
      expect(groups().map((group) => group.attributes('label'))).toEqual(['Sector 17.1', 'Every sector']),
    )
  })

  it('checks the number as it is typed', async () => {
    const draft = aDraftRecord()
    const { page } = await visit(`/tx25/${draft.id}`, [draft])
    await page.get('#tx25-ssin').setValue('60051590043')
    expect(page.text()).toContain('Expected: 42 for a person born in 1960')
    await page.get('#tx25-ssin').setValue(bernd.ssin)
    expect(page.text()).toContain('not in the file of Musterfrau')
    await button(page, 'Take 60.45.15-901.30').trigger('click')
    expect(page.text()).toContain('a former number of the client')
  })

  it('is filled again when the client is changed', async () => {
    const draft = aDraftRecord({ purpose: '2' })
    const { page } = await visit(`/tx25/${draft.id}`, [draft])
    await button(page, 'Change').trigger('click')
    await button(page, 'Bongartz, Bernd').trigger('click')
    await page.get('form').trigger('focusout')
    await flushPromises()
    expect(await stored()).toMatchObject({
      clientId: bernd.id,
      purpose: '2',
      parameters: { ssin: bernd.ssin, language: 'nl' },
    })
  })

  it('names what is missing at the field and in a summary that jumps', async () => {
    const draft = aDraftRecord({ parameters: { ssin: '', language: 'de', history: true } })
    const { page } = await visit(`/tx25/${draft.id}`, [draft])
    expect(page.find('[role=alert]').exists()).toBe(false)
    await page.get('form').trigger('submit')
    const links = page.get('[role=alert]').findAll('a')
    expect(links.map((link) => link.attributes('href'))).toEqual([
      '#tx25-ssin',
      '#tx25-purpose',
      '#tx25-reason',
    ])
    await links[1]?.trigger('click')
    expect(document.activeElement?.id).toBe('tx25-purpose')
    expect(page.get('#tx25-purpose').attributes('aria-invalid')).toBe('true')
    expect((await stored())?.progress).toBe('draft')
  })

  it('puts the request into the queue and gives way to its page', async () => {
    const draft = aDraftRecord()
    const { page, router } = await visit(`/tx25/${draft.id}`, [draft])
    await page.get('#tx25-ssin').setValue('600515 900-42')
    await choosePurposeAndReason(page)
    await page.get('form').trigger('submit')
    await eventually(() => expect(router.currentRoute.value.path).toBe(`/requests/${draft.id}`))
    const request = await stored()
    expect(request).toMatchObject({ progress: 'queued', purpose: '2', reason: 'Check before a decision' })
    expect(request?.parameters.ssin).toBe('60051590042')
    expect(request?.innerXml).toContain('60051590042')
  })

  it('says that it only queues while there is no network, and in which place', async () => {
    const draft = aDraftRecord()
    const { page } = await visit(`/tx25/${draft.id}`, [draft], false)
    expect(page.get('button[type=submit]').text()).toBe('Queue – no network')
    expect(page.get('aside').text()).toContain('(1 of 1)')
  })

  it('is left for the request’s page where it was sent meanwhile', async () => {
    const { router } = await visit('/tx25/018f0000-0000-7000-8000-0000000000f1', [aReceivedRequest()])
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/requests\//))
  })

  it('says when there is no such draft', async () => {
    const { page } = await visit('/tx25/018f0000-0000-7000-8000-0000000000f9')
    await eventually(() => expect(page.text()).toContain('This draft is not on this device.'))
  })

  it('deletes the draft after asking', async () => {
    const draft = aDraftRecord()
    const { page, router } = await visit(`/tx25/${draft.id}`, [draft])
    await button(page, 'Delete draft').trigger('click')
    await flushPromises()
    expect(await stored()).toBeDefined()
    const confirm = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')]
    confirm.find((candidate) => candidate.textContent.trim() === 'Delete')?.click()
    await eventually(async () => expect(await stored()).toBeUndefined())
    expect(router.currentRoute.value.path).toBe('/requests')
  })
})
