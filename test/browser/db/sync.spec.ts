import { describe, expect, it, vi } from 'vitest'
import { CodedError } from '#core/errors.ts'
import type { Submission } from '#core/wire/outbox.ts'
import type { SyncPage } from '#core/wire/sync.ts'
import { createDraft } from '../../../src/db/requests.ts'
import { queueRequest } from '../../../src/db/queue-request.ts'
import { pullChanges, type Pull } from '../../../src/db/sync/pull-changes.ts'
import { sendQueued } from '../../../src/db/sync/send-queued.ts'
import { aDraft, aReceivedRequest, anAnswer } from '../../fixtures/requests.ts'
import { openStore } from './open-store.ts'

const receipt = ({ id, attempt }: Submission) =>
  Promise.resolve({ id, attempt, number: 1, receivedAt: '2026-11-21T09:00:00.000Z' })

async function queued(database: Awaited<ReturnType<typeof openStore>>, reason: string) {
  const draft = await createDraft(database, aDraft({ reason }))
  await queueRequest(database, draft.id)
  return draft.id
}

async function progressOf(database: Awaited<ReturnType<typeof openStore>>, id: string) {
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
})

/** A proxy that holds answers, numbered from 1; nothing else has changed. */
function proxyWith(answers: ReturnType<typeof anAnswer>[], epoch = 'first') {
  const asked: number[] = []
  const pull = (collection: string, after: number, limit: number) => {
    if (collection === 'answers') asked.push(after)
    const documents = collection === 'answers' ? answers.slice(after, after + Math.min(limit, 2)) : []
    const sequence = after + documents.length
    const more = collection === 'answers' && sequence < answers.length
    return Promise.resolve({ epoch, sequence, documents, deleted: [], more } satisfies SyncPage<unknown>)
  }
  return { pull: pull as Pull, asked }
}

const five = ['1', '2', '3', '4', '5'].map((id) => anAnswer({ id }))

describe('Pulling', () => {
  it('reads page after page and goes on from its checkpoint the next time', async () => {
    const database = await openStore()
    const proxy = proxyWith(five)
    await pullChanges(database, proxy.pull)
    expect(await database.answers.count().exec()).toBe(5)
    await pullChanges(database, proxy.pull)
    expect(proxy.asked).toEqual([0, 2, 4, 5])
  })

  it('resumes in the middle after the connection broke', async () => {
    const database = await openStore()
    const proxy = proxyWith(five)
    const breaking: Pull = (collection, after, limit) =>
      after === 4
        ? Promise.reject(new CodedError('no-connection', 'Not reached.'))
        : proxy.pull(collection, after, limit)
    await expect(pullChanges(database, breaking)).rejects.toThrow('Not reached.')
    await pullChanges(database, proxy.pull)
    expect(proxy.asked).toEqual([0, 2, 4])
    expect(await database.answers.count().exec()).toBe(5)
  })

  it('reads everything again when the proxy shows another epoch', async () => {
    const database = await openStore()
    await pullChanges(database, proxyWith(five).pull)
    const restored = proxyWith(five.slice(0, 2), 'second')
    await pullChanges(database, restored.pull)
    expect(restored.asked).toEqual([5, 0])
  })

  it('ends the waiting of a request whose receipt was lost, and adds one from another device', async () => {
    const database = await openStore()
    const id = await queued(database, 'receipt lost')
    const local = (await database.requests.findOne(id).exec(true)).toMutableJSON()
    const requests = [{ ...local, progress: 'handed-over' }, aReceivedRequest()]
    const pull = (collection: string, after: number) =>
      Promise.resolve({
        epoch: 'first',
        sequence: 2,
        documents: collection === 'requests' && after === 0 ? requests : [],
        deleted: [],
        more: false,
      })
    await pullChanges(database, pull as Pull)
    expect(await progressOf(database, id)).toBe('handed-over')
    expect(await database.requests.count().exec()).toBe(2)
  })

  it('learns of a further attempt made on another device, so that the next one gets a number of its own', async () => {
    const database = await openStore()
    await database.requests.insert(aReceivedRequest())
    const pull = (collection: string) =>
      Promise.resolve({
        epoch: 'first',
        sequence: 1,
        documents: collection === 'requests' ? [aReceivedRequest({ attempt: 2 })] : [],
        deleted: [],
        more: false,
      })
    await pullChanges(database, pull as Pull)
    expect((await database.requests.findOne(aReceivedRequest().id).exec(true)).attempt).toBe(2)
  })
})
