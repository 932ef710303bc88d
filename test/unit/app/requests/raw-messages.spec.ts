import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import RawMessages from '../../../../src/features/requests/RawMessages.vue'
import { useProofStore } from '../../../../src/session/proof.ts'
import { provokeFailedCalls } from '../failed-calls.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { eventually } from './eventually.ts'

const proxy = setupServer()
const id = '018f0000-0000-7000-8000-0000000000f1'
const messages = { sent: '<v2:asked/>', received: '<soap:answered/>' }

beforeAll(() => proxy.listen({ onUnhandledFrame: 'error' }))
afterEach(() => proxy.resetHandlers())
afterAll(() => proxy.close())

describe('The messages as XML', () => {
  it('are shown to their author after a fresh proof', async () => {
    provokeFailedCalls('/raw 403')
    let proven = false
    proxy.use(
      http.get(`*/api/requests/${id}/raw`, () =>
        proven
          ? HttpResponse.json(messages)
          : HttpResponse.json({ code: 'step-up-required', message: '' }, { status: 403 }),
      ),
      http.post('*/api/session/step-up', () => {
        proven = true
        return new HttpResponse(null, { status: 204 })
      }),
    )
    const { page } = await mountInApp(RawMessages, { props: { id, reason: null } })
    await button(page, 'Show the messages as XML').trigger('click')
    const proof = useProofStore()
    await eventually(() => expect(proof.asked).not.toBeNull())
    expect(page.find('pre').exists()).toBe(false)
    await proof.prove({ password: 'demo-hubert' })
    await eventually(() =>
      expect(page.findAll('pre').map((one) => one.text())).toEqual([messages.sent, messages.received]),
    )
  })

  it('stay closed where the proof is not given', async () => {
    provokeFailedCalls('/raw 403')
    proxy.use(
      http.get(`*/api/requests/${id}/raw`, () =>
        HttpResponse.json({ code: 'step-up-required', message: '' }, { status: 403 }),
      ),
    )
    const { page } = await mountInApp(RawMessages, { props: { id, reason: null } })
    await button(page, 'Show the messages as XML').trigger('click')
    const proof = useProofStore()
    await eventually(() => expect(proof.asked).not.toBeNull())
    proof.cancel()
    await eventually(() => expect(page.find('.notice').exists()).toBe(true))
    expect(page.find('pre').exists()).toBe(false)
  })

  it('of somebody else are asked for with the advisor’s reason', async () => {
    const sent: unknown[] = []
    proxy.use(
      http.post(`*/api/requests/${id}/raw`, async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(messages)
      }),
    )
    const { page } = await mountInApp(RawMessages, { props: { id, reason: 'Complaint of 20 November' } })
    await button(page, 'Show the messages as XML').trigger('click')
    await eventually(() => expect(page.findAll('pre')).toHaveLength(2))
    expect(sent).toEqual([{ reason: 'Complaint of 20 November' }])
  })
})
