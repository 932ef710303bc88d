import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aSubmission, buildProxy } from '../build-proxy.ts'

describe('POST /api/outbox', () => {
  it('gives a receipt at once, and the answer follows', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const submission = aSubmission()
    const response = await hubert.post('/api/outbox', submission)
    expect(response.statusCode).toBe(202)
    expect(response.json()).toEqual({
      id: submission.id,
      attempt: 1,
      number: 1,
      receivedAt: '2026-11-21T10:00:00.000Z',
    })
    const answer = await proxy.answerTo(submission.id)
    expect(answer).toMatchObject({ state: 'ok', number: 1, attempt: 1, environment: 'demo', httpStatus: 200 })
    expect(proxy.upstream.calls).toHaveLength(1)
  })

  it('answers 50 equal posts at the same moment with one receipt and one call', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const submission = aSubmission()
    const responses = await Promise.all(
      Array.from({ length: 50 }, () => hubert.post('/api/outbox', submission)),
    )
    expect(new Set(responses.map(({ statusCode }) => statusCode))).toEqual(new Set([202]))
    expect(new Set(responses.map(({ body }) => body)).size).toBe(1)
    await proxy.answerTo(submission.id)
    await hubert.post('/api/outbox', submission)
    expect(proxy.upstream.calls).toHaveLength(1)
    expect(await proxy.journal('intent')).toHaveLength(1)
  })

  it('counts the numbers of a service from 1', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const theresia = await proxy.as('theresia')
    const numbers = []
    for (const person of [hubert, theresia, hubert]) {
      numbers.push((await person.post('/api/outbox', aSubmission())).json().number)
    }
    expect(numbers).toEqual([1, 2, 3])
  })
})

describe('The same id', () => {
  it.each([{ reason: 'Another reason' }, { correctionOf: '01939f3a-0000-7000-8000-00000000000c' }])(
    'with other content is refused, whatever differs: %j',
    async (change) => {
      const proxy = await buildProxy()
      const hubert = await proxy.as('hubert')
      const submission = aSubmission()
      await hubert.post('/api/outbox', submission)
      const other = { ...submission, ...change }
      const response = await hubert.post('/api/outbox', other)
      expect([response.statusCode, response.json().code]).toEqual([409, 'other-content'])
    },
  )

  it('belongs to its author alone', async () => {
    const proxy = await buildProxy()
    const submission = aSubmission()
    await (await proxy.as('hubert')).post('/api/outbox', submission)
    const response = await (await proxy.as('theresia')).post('/api/outbox', submission)
    expect([response.statusCode, response.json().code]).toEqual([403, 'not-allowed'])
  })

  it('may be asked again only after an unknown outcome, as the next attempt', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const submission = aSubmission()
    proxy.upstream.answerWith((response) => response.destroy())
    await hubert.post('/api/outbox', submission)
    expect(await proxy.answerTo(submission.id)).toMatchObject({ state: 'unknown', problem: 'reply-cut' })
    const tooFar = await hubert.post('/api/outbox', { ...submission, attempt: 3 })
    expect([tooFar.statusCode, tooFar.json().code]).toEqual([409, 'attempt-not-allowed'])

    proxy.upstream.answerWith((response) => response.writeHead(500).end('<html/>'))
    expect((await hubert.post('/api/outbox', { ...submission, attempt: 2 })).json()).toMatchObject({
      number: 1,
      attempt: 2,
    })
    expect(await proxy.answerTo(submission.id)).toMatchObject({
      state: 'unknown',
      attempt: 2,
      reply: '<html/>',
    })
    expect((await hubert.post('/api/outbox', submission)).json()).toMatchObject({ attempt: 1 })
    expect(proxy.upstream.calls).toHaveLength(2)
  })

  it('is not asked again once it has an answer', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const submission = aSubmission()
    await hubert.post('/api/outbox', submission)
    await proxy.answerTo(submission.id)
    const again = await hubert.post('/api/outbox', { ...submission, attempt: 2 })
    expect([again.statusCode, again.json().code]).toEqual([409, 'attempt-not-allowed'])
  })

  it('is taken over as a further attempt where the proxy lost the earlier ones in a restore', async () => {
    const proxy = await buildProxy()
    const submission = aSubmission({ id: randomUUID(), attempt: 2 })
    expect((await (await proxy.as('hubert')).post('/api/outbox', submission)).json()).toMatchObject({
      attempt: 2,
    })
    expect(await proxy.answerTo(submission.id)).toMatchObject({ attempt: 2, state: 'ok' })
  })
})

describe('POST /api/outbox/known', () => {
  it('names the receipts of what was received from this user, and nothing of others', async () => {
    const proxy = await buildProxy()
    const submission = aSubmission()
    const hubert = await proxy.as('hubert')
    const receipt = (await hubert.post('/api/outbox', submission)).json()
    const ids = [submission.id, randomUUID()]
    expect((await hubert.post('/api/outbox/known', { ids })).json()).toEqual({ known: [receipt] })
    const theresia = await proxy.as('theresia')
    expect((await theresia.post('/api/outbox/known', { ids })).json()).toEqual({ known: [] })
  })
})
