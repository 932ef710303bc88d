import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import type { Answer } from '#core/records/answer.ts'
import type { RequestRecord } from '#core/records/request.ts'
import { cancelRequest, retryRequest, setAsideRequest } from '../../../../src/db/requests.ts'
import { initialStatus, type SyncStatus } from '../../../../src/db/sync/sync-status.ts'
import { SyncChip } from '../../../../src/features/outbox/index.ts'
import { useSyncStatusStore } from '../../../../src/session/sync-status.ts'
import { announcement } from '../../../../src/ui/announcements.ts'
import { aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { mountInApp } from '../frame/mount-in-app.ts'

const store = vi.hoisted(() => ({
  requests: null as unknown,
  answers: null as unknown,
  clients: null as unknown,
  visits: null as unknown,
  unsent: null as unknown,
}))
vi.mock('../../../../src/db/use-records.ts', () => ({
  useRecords: (name: keyof typeof store) => ({ records: store[name], failed: ref(false) }),
}))
vi.mock('../../../../src/db/use-bookkeeping.ts', () => ({ useUnsent: () => ({ records: store.unsent }) }))
vi.mock('../../../../src/db/current.ts', () => ({ requireDatabase: () => 'the database' }))
vi.mock('../../../../src/db/requests.ts', () => ({
  cancelRequest: vi.fn(),
  duplicateRequest: vi.fn(),
  retryRequest: vi.fn(),
  setAsideRequest: vi.fn(),
}))

const requests = ref<RequestRecord[] | null>([])
const answers = ref<Answer[] | null>([])
const none = ref([])

const waiting = aReceivedRequest({
  id: '018f0000-0000-7000-8000-0000000000a1',
  progress: 'queued',
  queuedAt: '2026-11-21T13:02:00.000Z',
  clientName: 'Bah, Anastase',
})
const aside = aReceivedRequest({
  id: '018f0000-0000-7000-8000-0000000000a2',
  progress: 'set-aside',
  clientName: 'Goossens, Marie',
  setAside: { code: 'unknown-client', detail: 'No such client.', at: '2026-11-20T10:01:00.000Z' },
})

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T15:00:00.000Z') })
  Object.assign(store, { requests, answers, clients: none, visits: none, unsent: none })
  requests.value = []
  answers.value = []
  for (const act of [cancelRequest, retryRequest, setAsideRequest]) vi.mocked(act).mockResolvedValue(true)
})
afterEach(() => {
  vi.useRealTimers()
  vi.clearAllMocks()
})

const contact: SyncStatus = { ...initialStatus, connected: true, lastContactAt: '2026-11-21T13:02:00.000Z' }

async function showChip(status: Partial<SyncStatus> = {}) {
  const pinia = createPinia()
  setActivePinia(pinia)
  useSyncStatusStore().show({ ...contact, ...status })
  const { page } = await mountInApp(SyncChip, {
    pinia,
    path: '/here',
    routes: [
      { path: '/sign-in', name: 'sign-in', component: { template: '<p />' } },
      { path: '/:rest(.*)*', component: { template: '<p />' } },
    ],
  })
  return page.find('button')
}

async function openPanel(status: Partial<SyncStatus> = {}): Promise<HTMLElement> {
  await (await showChip(status)).trigger('click')
  await vi.dynamicImportSettled()
  await flushPromises()
  const dialog = document.querySelector<HTMLElement>('[role=dialog]')
  if (!dialog) throw new Error('The outbox did not open.')
  return dialog
}

async function press(words: string): Promise<void> {
  // Vue drops an event that is not younger than its listener.
  vi.advanceTimersByTime(1)
  const found = [...document.querySelectorAll<HTMLElement>('[role=dialog] button, [role=dialog] a')]
  found
    .find((element) => element.getAttribute('aria-label') === words || element.textContent.trim() === words)
    ?.click()
  await flushPromises()
}

describe('The sync chip', () => {
  it('says in Brussels time when all was sent, and what it opens', async () => {
    expect((await showChip()).attributes('aria-label')).toBe('All sent · 14:02, opens the outbox')
  })

  it('shrinks on a phone to what counts', async () => {
    requests.value = [waiting, aside]
    expect((await showChip({ problem: 'no-connection' })).find('.short').text()).toBe('1 needs you')
    requests.value = [waiting]
    await flushPromises()
    expect(document.querySelector('.long')?.textContent).toBe('1 unsent · no network')
    expect(document.querySelector('.short')?.textContent).toBe('1 unsent')
  })

  it('says how much of the first pull has come', async () => {
    const chip = await showChip({ receiving: { done: 1200, total: 10_000 } })
    expect(chip.find('.long').text()).toBe('Receiving 1,200 of 10,000')
    expect(chip.find('.short').text()).toBe('12 %')
    await chip.trigger('click')
    await vi.dynamicImportSettled()
    await flushPromises()
    expect(document.querySelector('progress')?.getAttribute('value')).toBe('1200')
  })

  it('tells readers of another state, not of every contact', async () => {
    await showChip()
    requests.value = [waiting]
    await flushPromises()
    expect(announcement.value).toBe('1 unsent')
    useSyncStatusStore().show({ ...contact, lastContactAt: '2026-11-21T14:59:00.000Z' })
    requests.value = []
    await flushPromises()
    expect(announcement.value).toBe('All sent · 15:59')
    useSyncStatusStore().show({ ...contact, lastContactAt: '2026-11-21T15:00:00.000Z' })
    await flushPromises()
    expect(announcement.value).toBe('All sent · 15:59')
  })

  it('counts what waits for its next attempt, although an earlier one was answered', async () => {
    requests.value = [{ ...waiting, attempt: 2 }]
    answers.value = [anAnswer({ id: waiting.id, attempt: 1, state: 'unknown' })]
    expect((await showChip()).text()).toContain('1 unsent')
  })
})

describe('The outbox', () => {
  it('says in one sentence that nothing waits', async () => {
    expect((await openPanel()).textContent).toContain(
      'Nothing waits: everything from this device has been received.',
    )
  })

  it('has one line per item, oldest first: who, what, since when and why', async () => {
    requests.value = [waiting, aside, aReceivedRequest()]
    const lines = [
      ...(await openPanel({ connected: false, problem: 'no-connection' })).querySelectorAll('li'),
    ]
    expect(lines.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringMatching(
        /Goossens, Marie.*Tx25 · since 20\/11\/2026 11:01.*does not know this client.*Retry/,
      ),
      expect.stringMatching(/Bah, Anastase.*Tx25 · since 14:02.*No network.*Edit.*Set aside.*Cancel/),
    ])
  })

  it('puts an item that was set aside back into the queue and goes on at once', async () => {
    requests.value = [aside]
    const dialog = await openPanel()
    const retryNow = vi.spyOn(useSyncStatusStore(), 'retryNow')
    await press('Retry: Tx25 about Goossens, Marie')
    expect(retryRequest).toHaveBeenCalledWith('the database', aside.id)
    expect(retryNow).toHaveBeenCalledOnce()
    expect(dialog.querySelector('[role=status]')?.textContent).toContain('Back in the queue')
  })

  it.each([
    [true, 'Cancelled: Tx25 about Bah, Anastase. It was not sent.'],
    [false, 'Too late: the server has received it.'],
  ])('says whether cancelling came in time: %s', async (inTime, sentence) => {
    vi.mocked(cancelRequest).mockResolvedValue(inTime)
    requests.value = [waiting]
    const dialog = await openPanel()
    await press('Cancel: Tx25 about Bah, Anastase')
    expect(dialog.querySelector('[role=status]')?.textContent).toBe(sentence)
  })

  it('offers no copy of what left without a receipt, and does not say of it that it was not sent', async () => {
    requests.value = [{ ...waiting, leftAt: '2026-11-21T14:00:00.000Z' }]
    const dialog = await openPanel()
    expect(dialog.textContent).not.toContain('Edit')
    await press('Cancel: Tx25 about Bah, Anastase')
    const told = dialog.querySelector('p[role=status]')?.textContent
    expect(told).toBe(
      'Cancelled: Tx25 about Bah, Anastase. Whether it had arrived is known after the next contact.',
    )
  })

  it('leads to the sign-in page and back where the session has ended', async () => {
    requests.value = [waiting]
    const dialog = await openPanel({ problem: 'not-signed-in' })
    expect(dialog.textContent).toContain('It is sent after you sign in again.')
    expect(dialog.querySelector('a[href^="/sign-in"]')?.getAttribute('href')).toBe('/sign-in?to=/here')
  })

  it('closes with Escape', async () => {
    const dialog = await openPanel()
    dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await flushPromises()
    expect(document.querySelector('[role=dialog]')).toBeNull()
  })
})

describe('A request in the outbox', () => {
  it('says the name of what it waits for', async () => {
    const first = aReceivedRequest({ id: 'first', clientName: 'Goossens, Marie' })
    requests.value = [first, { ...waiting, progress: 'waiting', waitsFor: 'first' }]
    const dialog = await openPanel()
    expect(dialog.textContent).toContain('Waits for the answer to: Tx25 about Goossens, Marie.')
    expect(dialog.textContent).not.toContain('Set aside')
  })

  it('is set aside by hand, and stays', async () => {
    requests.value = [waiting]
    const dialog = await openPanel()
    await press('Set aside: Tx25 about Bah, Anastase')
    expect(setAsideRequest).toHaveBeenCalledWith('the database', waiting.id)
    expect(dialog.querySelector('p[role=status]')?.textContent).toContain('It is not sent before you say so.')
  })

  it('is said to be held up in the three parts of a problem', async () => {
    requests.value = [waiting]
    const dialog = await openPanel({ problem: 'switched-off' })
    expect(dialog.querySelector('.notice')?.textContent).toMatch(
      /switched off in this installation.*the request is kept.*An administrator/,
    )
  })
})
