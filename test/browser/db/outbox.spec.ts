import { describe, expect, it } from 'vitest'
import type { Answer } from '#core/records/answer.ts'
import { queueRequest } from '../../../src/db/queue-request.ts'
import { cancelRequest, createDraft } from '../../../src/db/requests.ts'
import type { DeskDatabase } from '../../../src/db/collections.ts'
import { settleWaiting } from '../../../src/db/sync/settle-waiting.ts'
import { aDraft, anAnswer } from '../../fixtures/requests.ts'
import { exchangeWith, openDevice } from './exchange-with.ts'
import { MemoryProxy } from './memory-proxy.ts'

const names = ['requests', 'answers', 'checkpoints'] as const

async function chain(database: DeskDatabase) {
  const first = await createDraft(database, aDraft({ reason: 'first' }))
  const second = await createDraft(database, aDraft({ reason: 'second' }), { waitsFor: first.id })
  for (const { id } of [first, second]) await queueRequest(database, id)
  return { first, second }
}

const stored = async (database: DeskDatabase, id: string) =>
  (await database.requests.findOne(id).exec(true)).toMutableJSON()

describe('A request that waits for another', () => {
  it('is sent once the answer to that one is good, and not before', async () => {
    const [database, proxy] = [await openDevice(names), new MemoryProxy()]
    const { first, second } = await chain(database)
    await exchangeWith(database, proxy)
    expect(await stored(database, second.id)).toMatchObject({ progress: 'waiting' })
    proxy.put('answers', first.id, anAnswer({ id: first.id, state: 'warnings' }))
    await exchangeWith(database, proxy)
    expect(await stored(database, second.id)).toMatchObject({ progress: 'handed-over' })
  })

  it.each(['errors', 'failed', 'unknown', 'validated', 'resolved'] satisfies Answer['state'][])(
    'is set aside with its reason when that one ends as %s',
    async (state) => {
      const database = await openDevice(names)
      const { first, second } = await chain(database)
      const document = await database.requests.findOne(first.id).exec(true)
      await document.incrementalPatch({ progress: 'handed-over' })
      await database.answers.insert(anAnswer({ id: first.id, state }))
      await settleWaiting(database)
      const kept = await stored(database, second.id)
      expect(kept).toMatchObject({ progress: 'set-aside', setAside: { code: 'waited-in-vain' } })
    },
  )

  it('is set aside when that one is cancelled', async () => {
    const database = await openDevice(names)
    const { first, second } = await chain(database)
    await cancelRequest(database, first.id)
    await settleWaiting(database)
    expect(await stored(database, second.id)).toMatchObject({ progress: 'set-aside' })
  })
})

describe('The start', () => {
  it('adopts the receipt that was lost instead of sending again', async () => {
    const [database, proxy] = [await openDevice(names), new MemoryProxy()]
    const draft = await createDraft(database, aDraft())
    await queueRequest(database, draft.id)
    const { submit } = proxy
    proxy.submit = async (submission) => {
      await submit(submission)
      throw new Error('The tab was closed.')
    }
    await expect(exchangeWith(database, proxy)).rejects.toThrow('The tab was closed.')
    let sent = 0
    proxy.submit = (submission) => {
      sent += 1
      return submit(submission)
    }
    await exchangeWith(database, proxy, true)
    expect(await stored(database, draft.id)).toMatchObject({ progress: 'handed-over' })
    expect(sent).toBe(0)
  })

  it('shows what the proxy does not have as missing', async () => {
    const [database, proxy] = [await openDevice(names), new MemoryProxy()]
    const draft = await createDraft(database, aDraft())
    const document = await database.requests.findOne(draft.id).exec(true)
    await document.incrementalPatch({ progress: 'handed-over' })
    await exchangeWith(database, proxy, true)
    expect(await stored(database, draft.id)).toMatchObject({ progress: 'missing' })
  })
})
