import { describe, expect, it } from 'vitest'
import {
  askAgain,
  cancelRequest,
  changeDraft,
  createDraft,
  deleteRequest,
  duplicateRequest,
  retryRequest,
} from '../../../src/db/requests.ts'
import { queueRequest } from '../../../src/db/queue-request.ts'
import { openDatabase } from '../../../src/db/open.ts'
import { aDraft, anAnswer } from '../../fixtures/requests.ts'
import { openStore, testSeal } from './open-store.ts'

async function stored(database: Awaited<ReturnType<typeof openStore>>, id: string) {
  return (await database.requests.findOne(id).exec())?.toMutableJSON()
}

describe('Requests in the store', () => {
  it('survives closing and opening the database', async () => {
    const database = await openStore()
    const draft = await createDraft(database, aDraft())
    await changeDraft(database, draft.id, { reason: 'Yearly review' })
    await database.close()
    const again = await openDatabase(database.name, await testSeal())
    expect(await stored(again, draft.id)).toMatchObject({ reason: 'Yearly review', progress: 'draft' })
    await again.remove()
  })

  it('freezes a draft with its XML and the hash of its bytes when it is queued', async () => {
    const database = await openStore()
    const draft = await createDraft(database, aDraft())
    expect(await queueRequest(database, draft.id)).toBe(true)
    const queued = await stored(database, draft.id)
    expect(queued?.innerXml).toContain('<ssin>60051590042</ssin>')
    expect(queued?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await changeDraft(database, draft.id, { reason: 'Too late' })).toBe(false)
    expect(await stored(database, draft.id)).toMatchObject({ progress: 'queued', reason: queued?.reason })
  })

  it('queues a draft only once, even when two tabs press Send', async () => {
    const database = await openStore()
    const draft = await createDraft(database, aDraft())
    const results = await Promise.all([queueRequest(database, draft.id), queueRequest(database, draft.id)])
    expect(results.toSorted()).toEqual([false, true])
  })

  it('takes a waiting request back, and one that was set aside can be tried again with the same bytes', async () => {
    const database = await openStore()
    const draft = await createDraft(database, aDraft())
    await queueRequest(database, draft.id)
    const before = await stored(database, draft.id)
    const document = await database.requests.findOne(draft.id).exec(true)
    await document.incrementalPatch({
      progress: 'set-aside',
      setAside: { code: 'invalid-xml', detail: 'refused', at: '2026-11-21T09:00:00.000Z' },
    })
    expect(await retryRequest(database, draft.id)).toBe(true)
    const retried = await stored(database, draft.id)
    expect(retried).toMatchObject({ progress: 'queued', hash: before?.hash })
    expect(retried).not.toHaveProperty('setAside')
    expect(await cancelRequest(database, draft.id)).toBe(true)
    expect(await stored(database, draft.id)).toMatchObject({ progress: 'cancelled' })
  })

  it('asks again as the next attempt', async () => {
    const database = await openStore()
    const draft = await createDraft(database, aDraft())
    const document = await database.requests.findOne(draft.id).exec(true)
    await document.incrementalPatch({ progress: 'handed-over' })
    expect(await askAgain(database, draft.id)).toBe(true)
    expect(await stored(database, draft.id)).toMatchObject({ progress: 'queued', attempt: 2 })
  })

  it('falls back to the attempt before when a further one is cancelled, so that it cannot be deleted', async () => {
    const database = await openStore()
    const draft = await createDraft(database, aDraft())
    const document = await database.requests.findOne(draft.id).exec(true)
    await document.incrementalPatch({ progress: 'handed-over' })
    await database.answers.insert(anAnswer({ id: draft.id, state: 'unknown' }))
    await askAgain(database, draft.id)
    expect(await cancelRequest(database, draft.id)).toBe(true)
    expect(await stored(database, draft.id)).toMatchObject({ progress: 'handed-over', attempt: 1 })
    await expect(deleteRequest(database, draft.id)).rejects.toThrow('surely not carried out')
  })

  it('leaves nobody delete a further attempt that was set aside; taken back it is the unknown one again', async () => {
    const database = await openStore()
    const draft = await createDraft(database, aDraft())
    const document = await database.requests.findOne(draft.id).exec(true)
    await database.answers.insert(anAnswer({ id: draft.id, state: 'unknown' }))
    const setAside = { code: 'attempt-not-allowed', detail: 'refused', at: '2026-11-21T09:00:00.000Z' }
    await document.incrementalPatch({ progress: 'set-aside', attempt: 2, setAside })
    await expect(deleteRequest(database, draft.id)).rejects.toThrow('surely not carried out')
    expect(await cancelRequest(database, draft.id)).toBe(true)
    const taken = await stored(database, draft.id)
    expect(taken).toMatchObject({ progress: 'handed-over', attempt: 1 })
    expect(taken).not.toHaveProperty('setAside')
  })

  it('waits for another request instead of its turn where it is told to', async () => {
    const database = await openStore()
    const first = await createDraft(database, aDraft())
    const draft = await createDraft(database, aDraft(), { waitsFor: first.id })
    expect(await queueRequest(database, draft.id)).toBe(true)
    expect(await stored(database, draft.id)).toMatchObject({ progress: 'waiting', waitsFor: first.id })
    expect(await cancelRequest(database, draft.id)).toBe(true)
  })

  it('forgets a deleted draft that the proxy never had', async () => {
    const database = await openStore()
    const draft = await createDraft(database, aDraft())
    await deleteRequest(database, draft.id)
    expect(await stored(database, draft.id)).toBeUndefined()
  })

  it('copies nothing of what was executed into a duplicate', async () => {
    const database = await openStore()
    const draft = await createDraft(database, aDraft())
    await queueRequest(database, draft.id)
    const copy = await duplicateRequest(database, draft.id, 'somebody-else')
    expect(copy).toMatchObject({ progress: 'draft', attempt: 1, author: 'somebody-else' })
    expect(copy.id).not.toBe(draft.id)
    expect(copy).not.toHaveProperty('innerXml')
  })

  it('deletes a failed request but never one that has an answer or may have been carried out', async () => {
    const database = await openStore()
    for (const state of ['ok', 'unknown', 'failed'] as const) {
      const draft = await createDraft(database, aDraft())
      const document = await database.requests.findOne(draft.id).exec(true)
      await document.incrementalPatch({ progress: 'handed-over' })
      await database.answers.insert(anAnswer({ id: draft.id, state }))
      const deletion = deleteRequest(database, draft.id)
      if (state === 'failed') {
        await deletion
        expect(await stored(database, draft.id)).toMatchObject({ sync: { removed: true } })
      } else {
        await expect(deletion).rejects.toThrow('surely not carried out')
      }
    }
  })
})
