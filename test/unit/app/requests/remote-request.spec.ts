import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { User } from '#core/records/user.ts'
import type { RequestSummary } from '#core/wire/requests.ts'
import RequestPage from '../../../../src/features/requests/RequestPage.vue'
import { aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { provokeFailedCalls } from '../failed-calls.ts'
import { mountInApp } from '../frame/mount-in-app.ts'
import { hubert, rolf } from '../frame/people.ts'
import { aReply, askedSsin } from '../tx25/a-reply.ts'
import { openMemoryDesk } from './memory-desk.ts'
import { aSummary, patrick } from './a-summary.ts'
import { eventually } from './eventually.ts'

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/features/tx25/Tx25Result.vue')
  await import('../../../../src/core/cbss/tx25/read.ts')
  await import('../../../../src/core/cbss/tx25/render.ts')
}, 60_000)

const technical = {
  id: aSummary().id,
  number: 1,
  service: 'tx25',
  attempts: [
    {
      attempt: 1,
      environment: 'demo',
      state: 'unknown',
      problem: 'reply-late',
      httpStatus: 504,
      ticket: null,
      steps: [
        { step: 'received', at: '2026-11-21T09:00:01.000Z', milliseconds: 0 },
        { step: 'sent', at: '2026-11-21T09:00:02.000Z', milliseconds: 1000 },
      ],
    },
  ],
}

const proxy = setupServer(http.get('*/api/requests/:id/technical', () => HttpResponse.json(technical)))
const reasons = vi.fn<(body: unknown) => void>()
const parameters = { ssin: askedSsin, language: 'de', history: true } as const
const result = { request: aReceivedRequest({ parameters }), answer: anAnswer({ reply: aReply() }), rows: [] }

beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  proxy.resetHandlers()
  reasons.mockReset()
})
afterAll(() => proxy.close())

function answering(summaries: RequestSummary[]): void {
  proxy.use(
    http.get('*/api/requests', () => HttpResponse.json(summaries)),
    http.get('*/api/requests/:id/result', () => HttpResponse.json(result)),
    http.post('*/api/requests/:id/result', async ({ request }) => {
      reasons(await request.json())
      return HttpResponse.json(result)
    }),
  )
}

async function open(user: User) {
  const { pinia, database } = await openMemoryDesk({ users: [hubert] }, user)
  const { page } = await mountInApp(RequestPage, { props: { id: aSummary().id }, pinia })
  await eventually(() => expect(page.find('h1').exists()).toBe(true))
  return { page, database }
}

describe('Somebody else’s request', () => {
  it('shows an administrator its state, ticket and author, and the words “Confidential data”', async () => {
    answering([aSummary()])
    const { page } = await open(rolf)
    expect(page.text()).toContain('Confidential data')
    expect(page.text()).toContain('Answered')
    expect(page.text()).toContain('fc9b0c4a-ed38-4938-bb17-ea8f05be90bc')
    expect(page.text()).toContain('Hubert Huppertz')
    expect(page.text()).not.toContain('Musterfrau')
    expect(page.find('table').exists()).toBe(false)
  })

  it('shows an administrator step, code, HTTP status and duration', async () => {
    answering([aSummary()])
    const { page } = await open(rolf)
    await eventually(() => expect(page.text()).toContain('Sent to the CBSS: 21/11/2026 10:00'))
    for (const words of ['after 1000 ms', 'HTTP status504', '(reply-late)']) {
      expect(page.text()).toContain(words)
    }
  })

  it('asks a security advisor for a reason before anything else', async () => {
    answering([aSummary()])
    const { page } = await open(patrick)
    await page.get('textarea').setValue('  ')
    await page.get('form').trigger('submit')
    expect(page.text()).toContain('Write the reason')
    expect(reasons).not.toHaveBeenCalled()
    expect(page.find('table').exists()).toBe(false)
  })

  it('is read by a security advisor with a reason, recorded visibly and kept nowhere', async () => {
    answering([aSummary()])
    const { page, database } = await open(patrick)
    await page.get('textarea').setValue(' Complaint of 20 November ')
    await page.get('form').trigger('submit')
    await eventually(() => expect(page.findAll('tbody tr')).toHaveLength(18))
    expect(reasons).toHaveBeenCalledExactlyOnceWith({ reason: 'Complaint of 20 November' })
    expect(page.text()).toContain('This reading is recorded')
    expect(page.text()).toContain('Patrick Paraneau')
    expect(page.text()).toContain('“Complaint of 20 November”')
    expect(page.text()).not.toContain('Duplicate')
    expect(await database.requests.find().exec()).toEqual([])
    expect(await database.answers.find().exec()).toEqual([])
  })

  it('keeps the typed reason where the server could not be reached', async () => {
    answering([aSummary()])
    const { page } = await open(patrick)
    provokeFailedCalls('Network error')
    proxy.use(http.post('*/api/requests/:id/result', () => HttpResponse.error(), { once: true }))
    await page.get('textarea').setValue('Complaint of 20 November')
    await page.get('form').trigger('submit')
    await eventually(() => expect(page.text()).toContain('cannot be reached'))
    expect(page.get('textarea').element.value).toBe('Complaint of 20 November')
    await page.get('form').trigger('submit')
    await eventually(() => expect(page.findAll('tbody tr')).toHaveLength(18))
  })

  it('is confidential for another caseworker too', async () => {
    provokeFailedCalls('403 (Forbidden)')
    proxy.use(
      http.get('*/api/requests', () => HttpResponse.json([])),
      http.get('*/api/requests/:id/technical', () => HttpResponse.json(technical)),
      http.get('*/api/requests/:id/result', () =>
        HttpResponse.json({ code: 'confidential-data', message: 'Confidential data' }, { status: 403 }),
      ),
    )
    const { page } = await open({ ...hubert, id: 'theresia' })
    expect(page.text()).toContain('Confidential data')
  })
})

describe('A request that is not on this device', () => {
  it('is read online by its own author', async () => {
    answering([aSummary()])
    const { page } = await open(hubert)
    await eventually(() => expect(page.findAll('tbody tr')).toHaveLength(18))
    expect(page.text()).not.toContain('This reading is recorded')
  })

  it('is looked for page by page in the list', async () => {
    const before = vi.fn<(id: string | null) => void>()
    proxy.use(
      http.get('*/api/requests', ({ request }) => {
        const asked = new URL(request.url).searchParams.get('before')
        before(asked)
        const full = Array.from({ length: 200 }, (_, index) => aSummary({ id: `newer ${index}` }))
        return HttpResponse.json(asked === null ? full : [aSummary()])
      }),
    )
    const { page } = await open(rolf)
    expect(page.text()).toContain('Confidential data')
    expect(before.mock.calls).toEqual([[null], ['newer 199']])
  })

  it('is said to be out of reach without a network, and tried again', async () => {
    provokeFailedCalls('Network error')
    proxy.use(http.get('*/api/requests', () => HttpResponse.error()))
    const { page } = await open(rolf)
    expect(page.text()).toContain('cannot be reached')
    answering([aSummary()])
    await page.get('button').trigger('click')
    await eventually(() => expect(page.text()).toContain('Confidential data'))
  })

  it('is said not to exist', async () => {
    provokeFailedCalls('404 (Not Found)')
    proxy.use(
      http.get('*/api/requests', () => HttpResponse.json([])),
      http.get('*/api/requests/:id/technical', () => HttpResponse.json(technical)),
      http.get('*/api/requests/:id/result', () =>
        HttpResponse.json({ code: 'not-found', message: 'There is none.' }, { status: 404 }),
      ),
    )
    const { page } = await open(rolf)
    expect(page.text()).toContain('the server of the centre does not show it to you')
  })
})
