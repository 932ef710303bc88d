import { expect, it } from 'vitest'
import type { Client } from '#core/records/client.ts'
import { asReceived } from '#core/sync/bookkeeping.ts'
import { createDraft } from '../../../../src/db/requests.ts'
import { saveRecord } from '../../../../src/db/save-record.ts'
import { storedOf } from '../../../../src/db/tracked.ts'
import { aDraft, anAnswer } from '../../../fixtures/requests.ts'
import { aClient } from '../../../unit/app/clients/a-client.ts'
import { openStore } from '../open-store.ts'

/** What a later minor version of the app adds to a record. */
const later = { nickname: 'Nanni', seasons: [{ from: '2026-11', weeks: [1, 2, { half: true }] }], none: null }

/** The same database, as the next start of the app finds it on the disk. */
async function reopened(database: Awaited<ReturnType<typeof openStore>>) {
  await database.close()
  return openStore(database.name)
}

it('A field that this version does not know survives reading, editing and writing back', async () => {
  const client = { ...aClient(), ...later } as Client
  const before = await openStore()
  await before.clients.insert(storedOf(asReceived(client, 5)))
  const database = await reopened(before)
  expect((await database.clients.findOne(client.id).exec(true)).toMutableJSON()).toMatchObject(later)

  // As the form does it: only what it knows is changed, and it tells what it had read.
  const read = { ...(await database.clients.findOne(client.id).exec(true)).toMutableJSON() }
  const { sync: _sync, ...record } = read
  await saveRecord(database, 'clients', { ...record, lastName: 'Beispiel' }, record)
  const again = await reopened(database)
  const kept = (await again.clients.findOne(client.id).exec(true)).toMutableJSON()
  expect(kept).toMatchObject({ ...later, lastName: 'Beispiel' })
  expect(kept.sync?.base).toMatchObject(later)
})

it('A form that was written before the field is known does not remove it', async () => {
  const known = aClient()
  const before = await openStore()
  await before.clients.insert(storedOf(asReceived({ ...known, ...later } as Client, 5)))
  await saveRecord(before, 'clients', { ...known, lastName: 'Beispiel' }, known)
  const database = await reopened(before)
  expect((await database.clients.findOne(known.id).exec(true)).toMutableJSON()).toMatchObject({
    ...later,
    lastName: 'Beispiel',
  })
})

it('Requests and answers keep it as well', async () => {
  const before = await openStore()
  const draft = await createDraft(before, aDraft())
  await (await before.requests.findOne(draft.id).exec(true)).incrementalPatch({ ...later } as object)
  await before.answers.insert({ ...anAnswer({ id: '1' }), ...later })
  const database = await reopened(before)
  const request = await database.requests.findOne(draft.id).exec(true)
  await request.incrementalPatch({ reason: 'changed' })
  await (await database.answers.findOne('1').exec(true)).incrementalPatch({ ticket: null })
  const again = await reopened(database)
  expect((await again.requests.findOne(draft.id).exec(true)).toMutableJSON()).toMatchObject({
    ...later,
    reason: 'changed',
  })
  expect((await again.answers.findOne('1').exec(true)).toMutableJSON()).toMatchObject(later)
})
