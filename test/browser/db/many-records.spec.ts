import { expect, it } from 'vitest'
import { CodedError } from '#core/errors.ts'
import type { ReceivingProgress } from '../../../src/db/sync/pull-changes.ts'
import { aClient } from '../../unit/app/clients/a-client.ts'
import { MemoryProxy } from './memory-proxy.ts'
import { openStore } from './open-store.ts'
import { pullFrom, reportInto } from './pull-from.ts'

const count = 10_000

it('10,000 records are pulled with progress, and the rest after a break in the middle', async () => {
  const proxy = new MemoryProxy()
  proxy.pageSize = 500
  for (let number = 1; number <= count; number += 1) {
    const client = aClient({ id: `018f0000-0000-7000-9000-${String(number).padStart(12, '0')}` })
    proxy.put('clients', client.id, client)
  }
  const database = await openStore(undefined, undefined, ['clients', 'checkpoints'])
  const reported: (ReceivingProgress | null)[] = []
  proxy.before = () => {
    if (proxy.asked.length === 9) throw new CodedError('no-connection', 'Not reached.')
  }
  await expect(pullFrom(database, proxy, reportInto(reported))).rejects.toThrow('Not reached.')
  expect(await database.clients.count().exec()).toBe(4_500)
  expect(reported.at(-2)).toEqual({ done: 4_500, total: count })
  proxy.before = () => {}
  await pullFrom(database, proxy)
  expect(await database.clients.count().exec()).toBe(count)
  expect(proxy.asked).toHaveLength(20)
  expect(proxy.asked[9]).toBe(4_500)
}, 60_000)
