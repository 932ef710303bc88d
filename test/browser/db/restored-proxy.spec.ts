import { describe, expect, it, vi } from 'vitest'
import { CodedError } from '#core/errors.ts'
import type { Client } from '#core/records/client.ts'
import { cancelRequest, createDraft, setAsideRequest } from '../../../src/db/requests.ts'
import { noteMoment } from '../../../src/db/sync/checkpoint.ts'
import { queueRequest } from '../../../src/db/queue-request.ts'
import { saveRecord } from '../../../src/db/save-record.ts'
import type { DeskDatabase } from '../../../src/db/collections.ts'
import { aDraft, aManageAccess } from '../../fixtures/requests.ts'
import { aClient } from '../../unit/app/clients/a-client.ts'
import { exchangeWith, openDevice, settleWith } from './exchange-with.ts'
import { MemoryProxy } from './memory-proxy.ts'

const cut = () => new CodedError('no-connection', 'Cut.')

function contentOf(action: 'REGISTER' | 'LIST' | 'read') {
  return action === 'read' ? aDraft() : aManageAccess({ action })
}

/** A queued request whose POST arrives, or not, and whose receipt is lost; the proxy's backup is from before. */
async function leaving(action: 'REGISTER' | 'LIST' | 'read', arrives = true) {
  const [database, proxy] = [await openDevice(), new MemoryProxy()]
  await settleWith(database, proxy)
  // So that the moment of the backup is one that the device has heard of more than.
  const backup = proxy.backup()
  proxy.put('visits', 'of-another-day', null)
  await settleWith(database, proxy)
  const { id } = await createDraft(database, contentOf(action))
  await queueRequest(database, id)
  const { submit } = proxy
  const sent: string[] = []
  proxy.submit = async (submission) => {
    if (arrives) await submit(submission)
    throw cut()
  }
  await expect(exchangeWith(database, proxy)).rejects.toThrow('Cut.')
  proxy.submit = (submission) => {
    sent.push(submission.id)
    return submit(submission)
  }
  const request = async () => (await database.requests.findOne(id).exec(true)).toMutableJSON()
  return { database, proxy, backup, id, sent, request }
}

describe('What left without a receipt before the proxy was restored', () => {
  it.each([
    ['REGISTER', 'missing', 0],
    ['LIST', 'handed-over', 1],
    ['read', 'handed-over', 1],
  ] as const)('is, for %s, %s: sent again %i times', async (action, progress, times) => {
    const { database, proxy, backup, sent, request } = await leaving(action)
    proxy.restore(backup)
    await settleWith(database, proxy)
    expect(await request()).toMatchObject({ progress })
    expect(sent).toHaveLength(times)
  })

  it('is not sent again either by a device that has no room to pull', async () => {
    const { database, proxy, backup, sent, request } = await leaving('REGISTER')
    proxy.restore(backup)
    const estimate = vi.spyOn(navigator.storage, 'estimate')
    estimate.mockResolvedValue({ quota: 100_000_000, usage: 99_000_000 })
    await expect(exchangeWith(database, proxy)).rejects.toMatchObject({ code: 'quota-exceeded' })
    estimate.mockRestore()
    expect(await request()).toMatchObject({ progress: 'missing' })
    expect(sent).toEqual([])
  })

  it('is what it is where the backup has it', async () => {
    const { database, proxy, sent, request } = await leaving('REGISTER')
    const backup = proxy.backup()
    // Something later, of which the device has heard: by the receipt of another collection.
    proxy.put('visits', 'of-a-later-day', null)
    const { sequence } = await proxy.pull('visits', { after: 0, epoch: '', seen: 0, limit: 1 })
    await noteMoment(database, 'life-1', sequence)
    proxy.restore(backup)
    await settleWith(database, proxy)
    expect(await request()).toMatchObject({ progress: 'handed-over' })
    expect(sent).toEqual([])
  })

  it.each([
    ['cancelled', cancelRequest],
    ['set aside', setAsideRequest],
  ])('is not called surely not sent when it was %s', async (_what, take) => {
    const { database, proxy, backup, id, request } = await leaving('read')
    await take(database, id)
    proxy.restore(backup)
    await settleWith(database, proxy)
    expect(await request()).toMatchObject({ progress: 'missing' })
  })
})

it('What left and never arrived is sent again, once, where the proxy goes on', async () => {
  const { database, proxy, id, sent, request } = await leaving('REGISTER', false)
  await settleWith(database, proxy)
  expect(sent).toEqual([id])
  expect(await request()).toMatchObject({ progress: 'handed-over' })
})

it('A proxy that is out of reach leaves no doubt: nothing is noted as having left', async () => {
  const [database, proxy] = [await openDevice(), new MemoryProxy()]
  const { id } = await createDraft(database, aDraft())
  await queueRequest(database, id)
  proxy.before = () => {
    throw cut()
  }
  await expect(exchangeWith(database, proxy)).rejects.toThrow('Cut.')
  expect((await database.requests.findOne(id).exec(true)).toMutableJSON()).not.toHaveProperty('leftAt')
})

describe('A comparison that was interrupted', () => {
  const [first, second] = [aClient(), aClient({ id: '018f0000-0000-7000-8000-0000000000c2' })]
  const named = async (database: DeskDatabase, id: string) =>
    (await database.clients.findOne(id).exec())?.toMutableJSON()

  it('hands nothing over before it is finished: numbers of the lost life say nothing of this one', async () => {
    const [desk, proxy] = [await openDevice(), new MemoryProxy()]
    for (const client of [first, second]) await saveRecord(desk, 'clients', client)
    await settleWith(desk, proxy)
    const backup = proxy.backup()
    await saveRecord(desk, 'clients', { ...second, lastName: 'Lost at the proxy' })
    await settleWith(desk, proxy)
    const lost = (await named(desk, second.id))?.sync?.revision
    await saveRecord(desk, 'clients', { ...second, lastName: 'Typed since' })
    proxy.restore(backup)
    const written = { ...second, lastName: 'Written since' } as Client
    // The same number, in another life.
    while (proxy.put('clients', second.id, written) !== lost) continue
    proxy.pageSize = 1
    const { pull, pullFirstPages } = proxy
    const full = new CodedError('quota-exceeded', 'No room for further pages.')
    const refused = () => Promise.reject(full)
    proxy.pullFirstPages = (question) => {
      proxy.pull = pull
      return pullFirstPages(question).finally(() => (proxy.pull = refused))
    }
    proxy.pull = refused
    await expect(exchangeWith(desk, proxy)).rejects.toThrow('No room')
    expect(proxy.rowsOf('clients').get(second.id)?.record).toMatchObject({ lastName: 'Written since' })
    Object.assign(proxy, { pull, pullFirstPages })
    await settleWith(desk, proxy)
    expect(await named(desk, second.id)).toMatchObject({
      lastName: 'Typed since',
      sync: { conflicts: [{ field: 'lastName', theirs: 'Written since' }] },
    })
    expect(proxy.rowsOf('clients').get(second.id)?.record).toMatchObject({ lastName: 'Written since' })
  })
})
