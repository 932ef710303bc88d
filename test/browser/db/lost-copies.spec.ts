import { describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../../src/db/open.ts'
import { anAnswer } from '../../fixtures/requests.ts'
import { aClient } from '../../unit/app/clients/a-client.ts'
import { MemoryProxy } from './memory-proxy.ts'
import { openStore, testKey } from './open-store.ts'
import { pullFrom as pull } from './pull-from.ts'
import { rawDocument, tamper } from './seal/raw-store.ts'

const names = ['answers', 'clients', 'checkpoints'] as const

/** A device that pulled three answers and a client; then something happens to its disk, and it is opened again. */
async function reopened(damage: (name: string) => Promise<void>) {
  const proxy = new MemoryProxy()
  for (const id of ['1', '2', '3']) proxy.put('answers', id, anAnswer({ id }))
  proxy.put('clients', 'c', aClient({ id: 'c' }))
  const before = await openStore(undefined, undefined, names)
  await pull(before, proxy)
  await before.close()
  await damage(before.name)
  proxy.asked.length = 0
  const database = await openStore(before.name, { key: await testKey(), report: () => {} }, names)
  return { database, proxy }
}

describe('A copy that became unreadable', () => {
  it('comes again where the proxy has it, and is asked for once', async () => {
    const { database, proxy } = await reopened((name) => tamper(name, 'answers', '2', () => '1:0:AAAA'))
    expect((await database.answers.find().exec()).map(({ id }) => id)).toEqual(['1', '3'])
    await pull(database, proxy)
    expect((await database.answers.find().exec()).map(({ id }) => id)).toEqual(['1', '2', '3'])
    await pull(database, proxy)
    expect(proxy.asked).toEqual([4, 0, 4, 4])
  })

  it('is asked for once although the proxy has it no longer', async () => {
    const { database, proxy } = await reopened((name) => tamper(name, 'answers', '2', () => '1:0:AAAA'))
    proxy.put('answers', '2', null)
    for (let round = 0; round < 3; round += 1) {
      await database.answers.find().exec()
      await pull(database, proxy)
    }
    expect(proxy.asked.filter((after) => after === 0)).toHaveLength(1)
  })

  it('of the browser’s own stays as it is on the disk', async () => {
    const { database, proxy } = await reopened((name) => tamper(name, 'clients', 'c', () => '1:0:AAAA'))
    await database.clients.find().exec()
    proxy.put('clients', 'c', aClient({ id: 'c', lastName: 'Changed' }))
    await pull(database, proxy)
    expect((await rawDocument(database.name, 'clients', 'c')).sealed).toBe('1:0:AAAA')
  })

  it('of a checkpoint only brings the collection once more', async () => {
    const { database, proxy } = await reopened((name) => tamper(name, 'checkpoints', 'answers', () => ''))
    await pull(database, proxy)
    await pull(database, proxy)
    expect(proxy.asked).toEqual([4, 0, 4, 4])
  })
})

it('What was pulled and could not be stored is asked for again', async () => {
  const proxy = new MemoryProxy()
  proxy.put('answers', '1', anAnswer({ id: '1' }))
  const name = `cbss-desk-refused-${Date.now()}`
  const database = await openDatabase(name, { key: await testKey(), report: () => {} }, names)
  const refused = { success: [], error: [{ status: 422 }] }
  const write = vi.spyOn(database.answers, 'bulkUpsert').mockResolvedValueOnce(refused as never)
  await expect(pull(database, proxy)).rejects.toThrow('could not be stored')
  write.mockRestore()
  await pull(database, proxy)
  expect(await database.answers.count().exec()).toBe(1)
  await database.remove()
})
