import { describe, expect, it } from 'vitest'
import { aSubmission, buildProxy, temporaryFolder } from '../build-proxy.ts'

describe('A restart', () => {
  it('carries out what was received and not begun, once', async () => {
    const folder = await temporaryFolder()
    const before = await buildProxy({ folder })
    await before.services.queue.stop(0)
    const submission = aSubmission()
    const receipt = await before.services.outbox.accept(before.user('hubert'), submission)
    expect(before.upstream.calls).toEqual([])
    await before.close()

    const after = await buildProxy({ folder })
    expect(await after.answerTo(submission.id)).toMatchObject({ state: 'ok', number: receipt.number })
    expect(await after.services.outbox.accept(after.user('hubert'), submission)).toEqual(receipt)
    expect(after.upstream.calls).toHaveLength(1)
  })

  it('says unknown of what was begun and never ended, and does not call again by itself', async () => {
    const folder = await temporaryFolder()
    const before = await buildProxy({ folder })
    const submission = aSubmission()
    const called = Promise.withResolvers<void>()
    before.upstream.answerWith(() => called.resolve())
    await before.services.outbox.accept(before.user('hubert'), submission)
    await called.promise
    // As a power cut would: the store closes under the call, whose outcome then finds no way in.
    await before.services.queue.stop(0)
    before.services.store.close()
    await before.upstream.close()

    const after = await buildProxy({ folder })
    const answer = await after.answerTo(submission.id)
    expect(answer).toMatchObject({ state: 'unknown', problem: 'interrupted', attempt: 1, reply: null })
    expect(after.upstream.calls).toEqual([])
    expect((await after.journal('intent', 'outcome')).map(({ kind }) => kind)).toEqual(['intent', 'outcome'])

    await after.services.outbox.accept(after.user('hubert'), { ...submission, attempt: 2 })
    expect(await after.answerTo(submission.id)).toMatchObject({ state: 'ok', attempt: 2 })
  })

  it('keeps people signed in and the journal counting without gaps', async () => {
    const folder = await temporaryFolder()
    const before = await buildProxy({ folder })
    const hubert = await before.as('hubert')
    await before.close()
    const after = await buildProxy({ folder })
    const session = await after.app.inject({ url: '/api/session', headers: hubert.headers })
    expect(session.statusCode).toBe(200)
    const numbers = (await after.journal()).map(({ sequence }) => sequence)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })
})
