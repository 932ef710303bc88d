import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { RouteRecordRaw } from 'vue-router'
import type { RequestState } from '#core/records/request-states.ts'
import type { Answer, Message } from '#core/records/answer.ts'
import type { RequestOf } from '#core/records/request.ts'
import { requests } from '../../../../src/features/requests/feature.ts'
import { initialStatus } from '../../../../src/db/sync/sync-status.ts'
import { useSyncStatusStore } from '../../../../src/session/sync-status.ts'
import { aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { aReply, askedSsin } from '../tx25/a-reply.ts'
import { openMemoryDesk } from './memory-desk.ts'
import { eventually } from './eventually.ts'

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/features/requests/RequestPage.vue')
  await import('../../../../src/features/requests/RequestsPage.vue')
  await import('../../../../src/features/tx25/Tx25Result.vue')
  await import('../../../../src/core/cbss/tx25/read.ts')
  await import('../../../../src/core/cbss/tx25/render.ts')
}, 60_000)

const app = { template: '<RouterView />' }
const routes: RouteRecordRaw[] = [
  ...requests.routes,
  { path: '/sign-in', name: 'sign-in', component: app },
  { path: '/:rest(.*)*', component: app },
]
const parameters = { ssin: askedSsin, language: 'de', history: true } as const
const setAside = { code: 'record-differs', detail: '', at: '2026-11-20T09:00:00.000Z' }

async function open(request: Partial<RequestOf<'tx25'>>, answer?: Partial<Answer>) {
  const record = aReceivedRequest({ parameters, ...request })
  const answers = answer ? [anAnswer(answer)] : []
  const { pinia, database } = await openMemoryDesk({ requests: [record], answers })
  const mounted = await mountInApp(app, { routes, path: `/requests/${record.id}`, pinia })
  await eventually(() => expect(mounted.page.find('h1').exists()).toBe(true))
  return { ...mounted, database }
}

const buttons = (page: VueWrapper) => page.findAll('button').map((one) => one.text())

const rows: Record<
  Exclude<RequestState, 'draft'>,
  [Partial<RequestOf<'tx25'>>, Partial<Answer> | undefined, string]
> = {
  waiting: [{ progress: 'waiting' }, undefined, 'the answer to another request'],
  queued: [{ progress: 'queued' }, undefined, 'it has not been sent'],
  'handing-over': [{}, undefined, 'The server of the centre has taken it over'],
  'set-aside': [{ progress: 'set-aside', setAside }, undefined, 'The CBSS was not asked.'],
  cancelled: [{ progress: 'cancelled' }, undefined, 'Cancelled in this browser before a receipt came'],
  received: [{}, { state: 'received' }, 'the CBSS has not been asked yet'],
  sent: [{}, { state: 'sent' }, 'no answer has come yet'],
  validated: [{}, { state: 'validated' }, 'the CBSS was not asked'],
  ok: [{}, { state: 'ok', reply: aReply() }, '18 rows, ticket fc9b0c4a-ed38-4938-bb17-ea8f05be90bc'],
  warnings: [{}, { state: 'warnings', reply: aReply() }, 'Read the warnings'],
  errors: [{}, { state: 'errors' }, 'Refused by the CBSS'],
  failed: [{}, { state: 'failed', problem: 'not-reached' }, 'Surely not carried out'],
  unknown: [{}, { state: 'unknown', problem: 'reply-cut' }, 'nobody knows whether it was carried out'],
  resolved: [{}, { state: 'resolved' }, 'Resolved'],
}

describe('A request of one’s own', () => {
  it.each(Object.entries(rows))(
    'in the state “%s” says what happened',
    async (_, [request, answer, words]) => {
      const { page } = await open(request, answer)
      expect(page.get('h1').text()).toBe('Tx25 about Musterfrau, Anna')
      await eventually(() => expect(page.text()).toContain(words))
      expect(page.text()).not.toMatch(/requests\.|tx25\./)
    },
  )

  it.each<[string, Partial<RequestOf<'tx25'>>, Partial<Answer> | undefined, string]>([
    [
      'cancelled after it left',
      { progress: 'cancelled', leftAt: setAside.at },
      undefined,
      'known after the next contact',
    ],
    [
      'set aside after it left',
      {
        progress: 'set-aside',
        leftAt: setAside.at,
        setAside: { ...setAside, code: 'set-aside-by-hand' },
      },
      undefined,
      'Taken out of the queue; whether it had arrived is known after the next contact',
    ],
    [
      'queued again after it left',
      { progress: 'queued', queuedAt: setAside.at, leftAt: '2026-11-20T09:05:00.000Z' },
      undefined,
      'no receipt has come yet',
    ],
    [
      'set aside as a further attempt',
      { progress: 'set-aside', setAside, attempt: 2 },
      { state: 'unknown' },
      'What became of the attempt before is still unknown',
    ],
  ])('that was %s claims no more than is known', async (_, request, answer, words) => {
    const { page } = await open(request, answer)
    await eventually(() => expect(page.text()).toContain(words))
    expect(page.text()).not.toMatch(/was not asked|not been sent|not sent and|did not accept|Cancelled;/)
    expect(buttons(page)).not.toContain('Delete')
  })

  it.each(['set-aside-by-hand', 'waited-in-vain'])(
    'that was set aside here (%s) is not said to have been refused by the server',
    async (code) => {
      const { page } = await open({ progress: 'set-aside', setAside: { ...setAside, code } })
      await eventually(() => expect(page.text()).toContain('Set aside on this device'))
      expect(page.text()).not.toContain('did not accept')
      expect(buttons(page)).toContain('Retry')
    },
  )

  it('holds no name and no number in the title of the tab', async () => {
    await open({}, { reply: aReply() })
    expect(document.title).toBe('Tx25 · CBSS Desk')
  })

  it('can be taken out of the queue', async () => {
    const { page, database } = await open({ progress: 'queued' })
    expect(buttons(page)).toEqual(['Cancel'])
    await button(page, 'Cancel').trigger('click')
    await eventually(() => expect(page.text()).toContain('Cancelled in this browser before a receipt came'))
    expect((await database.requests.findOne().exec())?.progress).toBe('cancelled')
  })

  it('that waits for a sign-in says that, not that it goes by itself', async () => {
    const { page } = await open({ progress: 'queued' })
    useSyncStatusStore().show({ ...initialStatus, problem: 'not-signed-in' })
    await flushPromises()
    expect(page.text()).toContain('It is sent after you sign in again.')
    expect(page.text()).not.toContain('You need not do anything')
    expect(page.get('[role=status] a').attributes('href')).toMatch(/^\/sign-in\?to=/)
  })

  it('that was refused says once what to do: what fits the reason', async () => {
    const message: Message = { severity: 'error', code: 'MSG00012', author: '', text: '', fields: [] }
    const { page } = await open({}, { state: 'errors', messages: [message] })
    await eventually(() => expect(page.text()).toContain('Register the person with the right purpose'))
    expect(page.text()).toContain('Refused by the CBSS')
    expect(page.text()).not.toContain('Correct it and send it')
  })

  it('says so where it had moved on before the button was pressed', async () => {
    const { page, database } = await open({ progress: 'queued' })
    const cancel = button(page, 'Cancel')
    const document = await database.requests.findOne().exec()
    await document?.incrementalPatch({ progress: 'handed-over' })
    cancel.element.dispatchEvent(new MouseEvent('click'))
    await eventually(() => expect(page.text()).toContain('had moved on meanwhile'))
  })

  it('of which nobody knows the outcome is asked again as the next attempt', async () => {
    const { page, database } = await open({}, { state: 'unknown', problem: 'reply-cut', ticket: null })
    await button(page, 'Ask again').trigger('click')
    await eventually(() => expect(page.text()).toContain('it has not been sent'))
    expect((await database.requests.findOne().exec())?.attempt).toBe(2)
  })

  it('is corrected as a new draft, and the old one stays', async () => {
    const { page, router, database } = await open({}, { state: 'errors' })
    await button(page, 'Correct').trigger('click')
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/tx25\//))
    const all = await database.requests.find().exec()
    expect(all.map(({ progress }) => progress).toSorted()).toEqual(['draft', 'handed-over'])
  })

  it('that replaced another number becomes a draft with the new one', async () => {
    const fields = [{ name: 'newSSIN', value: '44030891185' }]
    const message = { severity: 'error', code: 'MSG00006', author: '', text: '', fields } as const
    const { page, router, database } = await open({}, { state: 'errors', messages: [message] })
    await eventually(() => button(page, 'Ask with the new number'))
    await button(page, 'Ask with the new number').trigger('click')
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/tx25\//))
    const draft = await database.requests.findOne({ selector: { progress: 'draft' } }).exec()
    expect(draft?.parameters.ssin).toBe('44030891185')
  })

  it('is deleted only after asking', async () => {
    const { page, database } = await open({ progress: 'cancelled' })
    await button(page, 'Delete').trigger('click')
    await flushPromises()
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('Delete this request?')
    const choices = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')]
    choices.find((choice) => choice.textContent.trim() === 'Delete')?.click()
    await eventually(async () => expect(await database.requests.findOne().exec()).toBeNull())
  })
})

describe('An answered request', () => {
  it('is printed in its own language with who asked, about whom, why, where and when', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    const { page } = await open({}, { reply: aReply() })
    await eventually(() => button(page, 'Print'))
    await button(page, 'Print').trigger('click')
    expect(print).toHaveBeenCalledOnce()
    await eventually(() => expect(page.get('.print-only').attributes('lang')).toBe('de'))
    const sheet = page.get('.print-only').text()
    for (const words of [
      'Musterfrau, Anna',
      '60.05.15-900.42',
      'Hubert Huppertz',
      'Demo, 21.11.2026 10:00',
    ]) {
      expect(sheet).toContain(words)
    }
    expect(sheet).toContain('1 · Akte in Untersuchung')
    expect(sheet).toMatch(/Gedruckt von Hubert Huppertz, .* · Vertraulich/)
  })

  it('keeps its technical side closed, and its raw text there where nothing else could be made of it', async () => {
    const { page } = await open(
      {},
      { state: 'unknown', problem: 'reply-not-understood', reply: '<html>502</html>' },
    )
    await eventually(() => expect(page.find('pre').exists()).toBe(true))
    expect(page.get('pre').text()).toBe('<html>502</html>')
    expect(page.get('details').attributes('open')).toBeUndefined()
    expect(page.get('details').text()).toContain('reply-not-understood')
  })
})
