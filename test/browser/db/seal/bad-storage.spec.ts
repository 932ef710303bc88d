import type { RxCollection } from 'rxdb/plugins/core'
import { describe, expect, it, vi } from 'vitest'
import { createDraft } from '../../../../src/db/requests.ts'
import { aDraft, anAnswer } from '../../../fixtures/requests.ts'
import { openStore, testSeal } from '../open-store.ts'

interface Internals {
  dexieDb: { backendDB(): IDBDatabase; close(): void }
}

function dexieOf(collection: RxCollection<never>): Promise<Internals> {
  return collection.storageInstance.internals as Promise<Internals>
}

describe('A device without room', () => {
  it('says so, keeps what was stored, and takes writes again once there is room', async () => {
    const database = await openStore()
    const { id } = await createDraft(database, aDraft({ reason: 'before' }))
    const large = anAnswer({ reply: 'x'.repeat(30_000) })
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError')
    })
    await expect(database.answers.insert(large)).rejects.toMatchObject({ code: 'quota-exceeded' })
    expect((await database.requests.findOne(id).exec(true)).reason).toBe('before')
    expect(await database.answers.count().exec()).toBe(0)
    put.mockRestore()
    await database.answers.insert(large)
    expect(await database.answers.count().exec()).toBe(1)
  })
})

describe('A connection that the browser closed under the app', () => {
  it('is told at once, and a write says so instead of being lost silently', async () => {
    const closed = vi.fn()
    const database = await openStore(undefined, { ...(await testSeal()), onClosed: closed })
    const { id } = await createDraft(database, aDraft())
    const { dexieDb } = await dexieOf(database.requests as unknown as RxCollection<never>)
    dexieDb.backendDB().dispatchEvent(new Event('close'))
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
    dexieDb.close()
    await expect(createDraft(database, aDraft())).rejects.toMatchObject({ code: 'store-closed' })
    await database.close()
    const again = await openStore(database.name)
    expect(await again.requests.findOne(id).exec()).not.toBeNull()
  })
})
