import { describe, expect, it, vi } from 'vitest'
import { CodedError } from '#core/errors.ts'
import type { Submission } from '#core/wire/outbox.ts'
import { createDraft } from '../../../src/db/requests.ts'
import { queueRequest } from '../../../src/db/queue-request.ts'
import type { ReceivingProgress } from '../../../src/db/sync/pull-changes.ts'
import { sendQueued } from '../../../src/db/sync/send-queued.ts'
import { aDraft, aReceivedRequest, anAnswer } from '../../fixtures/requests.ts'
import { MemoryProxy } from './memory-proxy.ts'
import { openStore } from './open-store.ts'
import { pullFrom, reportInto } from './pull-from.ts'

type Database = Awaited<ReturnType<typeof openStore>>

const receipt = ({ id, attempt }: Submission) =>
  Promise.resolve({ id, attempt, number: 1, receivedAt: '2026-11-21T09:00:00.000Z' })

async function queued(database: Database, reason: string) {
  const draft = await createDraft(database, aDraft({ reason }))
  await queueRequest(database, draft.id)
  return draft.id
}

async function progressOf(database: Database, id: string) {
  return (await database.requests.findOne(id).exec(true)).progress
}

describe('Sending', () => {
  it('hands over in the order of queueing and reports how far it is', async () => {
    const database = await openStore()
    const ids = [await queued(database, 'first'), await queued(database, 'second')]
    const submit = vi.fn(receipt)
    const report = vi.fn()
    await sendQueued(database, submit, report)
    expect(submit.mock.calls.map(([submission]) => submission.id)).toEqual(ids)
    expect(report.mock.calls).toEqual([[{ position: 1, total: 2 }], [{ position: 2, total: 2 }], [null]])
    expect(await progressOf(database, ids[0] ?? '')).toBe('handed-over')
  })

  it('sets a refused request aside with its reason and goes on with the others', async () => {
    const database = await openStore()
    const [bad, good] = [await queued(database, 'bad'), await queued(database, 'good')]
    const submit = (submission: Submission) =>
      submission.id === bad
        ? Promise.reject(new CodedError('record-differs', 'The XML says something else.'))
        : receipt(submission)
    await sendQueued(database, submit, () => {})
    expect((await database.requests.findOne(bad).exec(true)).setAside).toMatchObject({
      code: 'record-differs',
    })
    expect(await progressOf(database, good)).toBe('handed-over')
  })

  it('keeps everything waiting when there is no connection', async () => {
    const database = await openStore()
    const id = await queued(database, 'waiting')
    const submit = () => Promise.reject(new CodedError('no-connection', 'Not reached.'))
    await expect(sendQueued(database, submit, () => {})).rejects.toThrow('Not reached.')
    expect(await progressOf(database, id)).toBe('queued')
  })

  it('believes the receipt when somebody cancelled while the request was on its way', async () => {
    const database = await openStore()
    const id = await queued(database, 'cancelled too late')
    await sendQueued(
      database,
      async (submission) => {
        const document = await database.requests.findOne(id).exec(true)
        await document.incrementalPatch({ progress: 'cancelled' })
        return receipt(submission)
      },
      () => {},
    )
    expect(await progressOf(database, id)).toBe('handed-over')
  })

  it('does not send what was cancelled before its turn, nor anything once the lock was taken away', async () => {
    const database = await openStore()
    const [, second] = [await queued(database, 'first'), await queued(database, 'second')]
    const taken = new AbortController()
    const submit = vi.fn(async (submission: Submission) => {
      taken.abort()
      return receipt(submission)
    })
    await sendQueued(database, submit, () => {}, taken.signal)
    expect(submit).toHaveBeenCalledOnce()
    expect(await progressOf(database, second)).toBe('queued')
  })
})

/** A proxy that holds these answers, two a page. */
function proxyWith(answers: ReturnType<typeof anAnswer>[]) {
  const proxy = new MemoryProxy()
  proxy.pageSize = 2
  for (const answer of answers) proxy.put('answers', answer.id, answer)
  return proxy
}

const five = ['1', '2', '3', '4', '5'].map((id) => anAnswer({ id }))

/** Pulls, and tells what was reported on the way. */
async function pullAll(database: Database, proxy: MemoryProxy) {
  const reported: (ReceivingProgress | null)[] = []
  await pullFrom(database, proxy, reportInto(reported))
  return reported
}

describe('Pulling', () => {
  it('reads page after page, says how far it is, and goes on from its checkpoint the next time', async () => {
    const database = await openStore(undefined, undefined, ['answers', 'checkpoints'])
    const proxy = proxyWith(five)
    const reported = await pullAll(database, proxy)
    expect(reported).toEqual([{ done: 2, total: 5 }, { done: 4, total: 5 }, { done: 5, total: 5 }, null])
    expect(await database.answers.count().exec()).toBe(5)
    await pullAll(database, proxy)
    expect(proxy.asked).toEqual([0, 2, 4, 5])
  })

  it('resumes in the middle after the connection broke', async () => {
    const database = await openStore(undefined, undefined, ['answers', 'checkpoints'])
    const proxy = proxyWith(five)
    proxy.before = () => {
      if (proxy.asked.length === 2) throw new CodedError('no-connection', 'Not reached.')
    }
    await expect(pullAll(database, proxy)).rejects.toThrow('Not reached.')
    proxy.before = () => {}
    await pullAll(database, proxy)
    expect(proxy.asked).toEqual([0, 2, 4])
    expect(await database.answers.count().exec()).toBe(5)
  })

  it('ends the waiting of a request whose receipt was lost, and adds one from another device', async () => {
    const database = await openStore()
    const id = await queued(database, 'receipt lost')
    const { sync: _sync, ...local } = (await database.requests.findOne(id).exec(true)).toMutableJSON()
    const proxy = new MemoryProxy()
    for (const request of [{ ...local, progress: 'handed-over' }, aReceivedRequest()]) {
      proxy.put('requests', request.id, request)
    }
    await pullAll(database, proxy)
    expect(await progressOf(database, id)).toBe('handed-over')
    expect(await database.requests.count().exec()).toBe(2)
  })

  it('learns of a further attempt made on another device, so that the next one gets a number of its own', async () => {
    const database = await openStore()
    await database.requests.insert(aReceivedRequest())
    const proxy = new MemoryProxy()
    proxy.put('requests', aReceivedRequest().id, aReceivedRequest({ attempt: 2 }))
    await pullAll(database, proxy)
    expect((await database.requests.findOne(aReceivedRequest().id).exec(true)).attempt).toBe(2)
  })

  it('pauses where drafts would be left without room, and goes on when there is some', async () => {
    const database = await openStore(undefined, undefined, ['answers', 'checkpoints'])
    const proxy = proxyWith(five)
    const full = () => Promise.resolve({ quota: 100_000_000, usage: 99_000_000 })
    const pulled = pullFrom(database, proxy, { estimate: full })
    await expect(pulled).rejects.toMatchObject({ code: 'quota-exceeded' })
    expect(await database.answers.count().exec()).toBe(0)
    await pullFrom(database, proxy)
    expect(await database.answers.count().exec()).toBe(5)
  })
})
