import { describe, expect, it } from 'vitest'
import { CodedError } from '#core/errors.ts'
import type { Client } from '#core/records/client.ts'
import type { DeskDatabase } from '../../../src/db/collections.ts'
import { queueRequest } from '../../../src/db/queue-request.ts'
import { changeDraft, createDraft, deleteRequest } from '../../../src/db/requests.ts'
import { removeRecord, resolveConflict, saveRecord } from '../../../src/db/save-record.ts'
import { recordView } from '../../../src/db/record-view.ts'
import { countUnsent } from '../../../src/db/sync/count-unsent.ts'
import { aDraft, anAnswer } from '../../fixtures/requests.ts'
import { aClient } from '../../unit/app/clients/a-client.ts'
import { exchangeWith, openDevice, settleWith } from './exchange-with.ts'
import { MemoryProxy } from './memory-proxy.ts'
import { openStore } from './open-store.ts'

const two = ['requests', 'answers', 'clients', 'checkpoints'] as const

async function clientOn(database: DeskDatabase, id: string) {
  return (await database.clients.findOne(id).exec())?.toMutableJSON()
}

/** Two devices that carry the same client. */
async function sharing(client: Client) {
  const proxy = new MemoryProxy()
  const [desk, tablet] = [await openDevice(two), await openDevice(two)]
  await saveRecord(desk, 'clients', client)
  await exchangeWith(desk, proxy)
  await exchangeWith(tablet, proxy)
  return { proxy, desk, tablet }
}

describe('Two devices', () => {
  it('merge what they changed in different fields', async () => {
    const client = aClient()
    const { proxy, desk, tablet } = await sharing(client)
    await saveRecord(desk, 'clients', { ...client, lastName: 'Changed at the desk' })
    await saveRecord(tablet, 'clients', { ...client, firstNames: 'Changed on the way' })
    for (const device of [desk, tablet, desk]) await exchangeWith(device, proxy)
    const merged = { lastName: 'Changed at the desk', firstNames: 'Changed on the way' }
    for (const device of [desk, tablet]) expect(await clientOn(device, client.id)).toMatchObject(merged)
    expect(await countUnsent(tablet)).toEqual({ requests: 0, records: 0 })
  })

  it('keep both where they changed the same field, until a person decides', async () => {
    const client = aClient()
    const { proxy, desk, tablet } = await sharing(client)
    await saveRecord(desk, 'clients', { ...client, lastName: 'Desk' })
    await saveRecord(tablet, 'clients', { ...client, lastName: 'Tablet' })
    for (const device of [desk, tablet, desk]) await exchangeWith(device, proxy)
    const kept = await clientOn(tablet, client.id)
    expect(kept).toMatchObject({
      lastName: 'Tablet',
      sync: { conflicts: [{ field: 'lastName', theirs: 'Desk' }] },
    })
    expect(proxy.rowsOf('clients').get(client.id)?.record).toMatchObject({ lastName: 'Desk' })
    await resolveConflict(tablet, 'clients', client.id, 'lastName', 'mine')
    for (const device of [tablet, desk]) await exchangeWith(device, proxy)
    expect(await clientOn(desk, client.id)).toMatchObject({ lastName: 'Tablet' })
  })

  it('agree on what one of them deletes, and bring it back where the other had changed it', async () => {
    const client = aClient()
    const { proxy, desk, tablet } = await sharing(client)
    await removeRecord(desk, 'clients', client.id)
    await saveRecord(tablet, 'clients', { ...client, lastName: 'Still needed' })
    for (const device of [desk, tablet, desk]) await settleWith(device, proxy)
    expect(await clientOn(desk, client.id)).toMatchObject({ lastName: 'Still needed' })
    await removeRecord(tablet, 'clients', client.id)
    for (const device of [tablet, desk]) await settleWith(device, proxy)
    expect([await clientOn(desk, client.id), await clientOn(tablet, client.id)]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('have the same drafts; what one types while the other sends becomes a draft of its own', async () => {
    const proxy = new MemoryProxy()
    const [desk, tablet] = [await openDevice(two), await openDevice(two)]
    const draft = await createDraft(desk, aDraft({ reason: 'First' }))
    for (const device of [desk, tablet]) await exchangeWith(device, proxy)
    await changeDraft(tablet, draft.id, { reason: 'Typed on the way' })
    await queueRequest(desk, draft.id)
    for (const device of [desk, tablet]) await exchangeWith(device, proxy)
    const reasons = (await tablet.requests.find().exec()).map(({ reason, progress }) => [progress, reason])
    expect(reasons.toSorted()).toEqual([
      ['draft', 'Typed on the way'],
      ['handed-over', 'First'],
    ])
  })
})

describe('A record', () => {
  it('is recognised when its receipt was lost, also when somebody typed on', async () => {
    const proxy = new MemoryProxy()
    const desk = await openDevice(two)
    const client = aClient()
    await saveRecord(desk, 'clients', client)
    const { push } = proxy
    proxy.push = async (...given) => {
      await push(...given)
      throw new CodedError('no-connection', 'The receipt was lost.')
    }
    await expect(exchangeWith(desk, proxy)).rejects.toThrow('The receipt was lost.')
    await saveRecord(desk, 'clients', { ...client, lastName: 'Typed on' })
    proxy.push = push
    await exchangeWith(desk, proxy)
    expect(await clientOn(desk, client.id)).toMatchObject({ lastName: 'Typed on', sync: { conflicts: [] } })
    expect(proxy.rowsOf('clients').get(client.id)?.record).toMatchObject({ lastName: 'Typed on' })
  })

  it('that is refused is set aside with its reason, and the others go on', async () => {
    const proxy = new MemoryProxy()
    const desk = await openDevice(two)
    const [bad, good] = [aClient(), aClient({ id: '018f0000-0000-7000-8000-0000000000c2' })]
    for (const client of [bad, good]) await saveRecord(desk, 'clients', client)
    const { push } = proxy
    proxy.push = async (name, body) => {
      const answer = await push(name, { ...body, items: body.items.filter(({ id }) => id !== bad.id) })
      const refused = {
        id: bad.id,
        result: 'refused',
        code: 'invalid-record',
        detail: 'ssin is wrong.',
      } as const
      return { ...answer, results: [refused, ...answer.results] }
    }
    await exchangeWith(desk, proxy)
    const reason = { code: 'invalid-record', detail: 'ssin is wrong.' }
    expect(await clientOn(desk, bad.id)).toMatchObject({ sync: { setAside: reason } })
    expect(proxy.rowsOf('clients').has(good.id)).toBe(true)
    await saveRecord(desk, 'clients', { ...bad, lastName: 'Corrected' })
    proxy.push = push
    await exchangeWith(desk, proxy)
    expect(proxy.rowsOf('clients').get(bad.id)?.record).toMatchObject({ lastName: 'Corrected' })
  })

  it('leaves with its receipt where it only says that somebody looked', async () => {
    const proxy = new MemoryProxy()
    const desk = await openStore(undefined, undefined, ['requests', 'answers', 'views', 'checkpoints'])
    const event = { kind: 'client-opened', clientId: aClient().id, requestId: '', author: 'me' } as const
    await recordView(desk, event)
    await exchangeWith(desk, proxy)
    expect(await desk.views.count().exec()).toBe(0)
    expect([...proxy.rowsOf('views').values()]).toMatchObject([{ record: event }])
  })

  it('of a client goes to the proxy before the request about him', async () => {
    const proxy = new MemoryProxy()
    const desk = await openDevice(two)
    await saveRecord(desk, 'clients', aClient())
    await queueRequest(desk, (await createDraft(desk, aDraft())).id)
    const calls: string[] = []
    proxy.before = (call, subject) => {
      if (call !== 'pull') calls.push(call === 'push' ? subject : call)
    }
    await exchangeWith(desk, proxy)
    expect(calls).toEqual(['clients', 'submit'])
  })
})

describe('After a restore of the proxy', () => {
  it('what it lost comes back: records are pushed, requests are shown as missing, answers stay', async () => {
    const client = aClient()
    const { proxy, desk } = await sharing(client)
    const backup = proxy.backup()
    await saveRecord(desk, 'clients', { ...client, lastName: 'Changed since' })
    const made = aClient({ id: '018f0000-0000-7000-8000-0000000000c3' })
    await saveRecord(desk, 'clients', made)
    const [lost, answered] = [await createDraft(desk, aDraft()), await createDraft(desk, aDraft())]
    for (const { id } of [lost, answered]) await queueRequest(desk, id)
    await exchangeWith(desk, proxy)
    proxy.put('answers', answered.id, anAnswer({ id: answered.id }))
    await exchangeWith(desk, proxy)
    proxy.restore(backup)
    await settleWith(desk, proxy)
    expect(proxy.rowsOf('clients').get(client.id)?.record).toMatchObject({ lastName: 'Changed since' })
    expect(proxy.rowsOf('clients').has(made.id)).toBe(true)
    for (const { id } of [lost, answered]) {
      expect((await desk.requests.findOne(id).exec(true)).progress).toBe('missing')
    }
    expect(await desk.answers.findOne(answered.id).exec()).not.toBeNull()
    await expect(deleteRequest(desk, lost.id)).rejects.toThrow('surely not carried out')
  })

  it('what was changed there since then is not overwritten by what the device had', async () => {
    const client = aClient()
    const { proxy, desk } = await sharing(client)
    const backup = proxy.backup()
    await saveRecord(desk, 'clients', { ...client, lastName: 'Lost at the proxy' })
    await exchangeWith(desk, proxy)
    proxy.restore(backup)
    proxy.put('clients', client.id, { ...client, lastName: 'Written since' } as Client)
    await settleWith(desk, proxy)
    expect(await clientOn(desk, client.id)).toMatchObject({
      lastName: 'Lost at the proxy',
      sync: { conflicts: [{ field: 'lastName', theirs: 'Written since' }] },
    })
  })
})
