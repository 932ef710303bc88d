import { describe, expect, it } from 'vitest'
import type { Client } from '#core/records/client.ts'
import { asReceived } from '#core/sync/bookkeeping.ts'
import { recordView } from '../../../src/db/record-view.ts'
import { discardChanges, removeRecord, resolveConflict, saveRecord } from '../../../src/db/save-record.ts'
import { storedOf } from '../../../src/db/tracked.ts'
import { aClient } from '../../unit/app/clients/a-client.ts'
import { openStore } from './open-store.ts'

async function storeWith(client: Client, revision = 5) {
  const database = await openStore()
  await database.clients.insert(storedOf(asReceived(client, revision)))
  const stored = async () => (await database.clients.findOne(client.id).exec())?.toMutableJSON()
  return { database, stored }
}

describe('A record of the browser’s own', () => {
  it('keeps what the proxy has of it while it differs, and forgets that when it is changed back', async () => {
    const client = aClient()
    const { database, stored } = await storeWith(client)
    await saveRecord(database, 'clients', { ...client, lastName: 'New' })
    expect(await stored()).toMatchObject({ lastName: 'New', sync: { revision: 5, base: client } })
    await saveRecord(database, 'clients', client)
    expect((await stored())?.sync?.base).toBeNull()
  })

  it('keeps a colleague’s change to the same field that came while the form was open', async () => {
    const client = aClient()
    const { database, stored } = await storeWith({ ...client, lastName: 'Theirs', firstNames: 'Pulled' })
    await saveRecord(database, 'clients', { ...client, lastName: 'Mine' }, client)
    const kept = await stored()
    expect(kept).toMatchObject({ lastName: 'Mine', firstNames: 'Pulled' })
    expect(kept?.sync?.conflicts).toEqual([{ field: 'lastName', theirs: 'Theirs' }])
    await resolveConflict(database, 'clients', client.id, 'lastName', 'theirs')
    expect(await stored()).toMatchObject({ lastName: 'Theirs', sync: { conflicts: [], base: null } })
  })

  it('is hidden when it is deleted, and goes when the proxy never had it', async () => {
    const { database, stored } = await storeWith(aClient())
    await removeRecord(database, 'clients', aClient().id)
    expect((await stored())?.sync?.removed).toBe(true)
    const fresh = aClient({ id: '018f0000-0000-7000-8000-0000000000c9' })
    await saveRecord(database, 'clients', fresh)
    await removeRecord(database, 'clients', fresh.id)
    expect(await database.clients.findOne(fresh.id).exec()).toBeNull()
  })

  it('goes back to what the proxy has when somebody discards what was typed', async () => {
    const client = aClient()
    const { database, stored } = await storeWith(client)
    await saveRecord(database, 'clients', { ...client, lastName: 'New' })
    await discardChanges(database, 'clients', client.id)
    expect(await stored()).toMatchObject({ lastName: client.lastName, sync: { base: null, revision: 5 } })
  })
})

describe('A look at somebody’s data', () => {
  it('is noted with an id and a time of its own', async () => {
    const database = await openStore()
    const event = { kind: 'client-opened', clientId: aClient().id, requestId: '', author: 'hubert' } as const
    await recordView(database, event)
    const [noted] = await database.views.find().exec()
    expect(noted?.toJSON()).toMatchObject({ ...event, sync: { revision: 0 } })
  })
})
