import { describe, expect, it, onTestFinished } from 'vitest'
import { databaseName, openDatabase } from '../../../src/db/open.ts'
import { listDevices } from '../../../src/db/keys/device-registry.ts'
import { openByProxy, type OpenDevice } from '../../../src/db/keys/open-device.ts'
import type { UnreadableDocument } from '../../../src/db/seal/sealed-storage.ts'
import { anAnswer } from '../../fixtures/requests.ts'
import { aClient } from '../../unit/app/clients/a-client.ts'
import { anna, aProxy, bert, instance } from './keys/a-proxy.ts'
import { rawDocument, rawStore } from './seal/raw-store.ts'

const names = ['answers', 'clients'] as const

/** The database of a device under a key, and what in it could not be read. */
async function databaseOf({ id, profile }: OpenDevice, key: CryptoKey) {
  const found: UnreadableDocument[] = []
  const name = databaseName(profile.instance.id, profile.user.id, id)
  const report = (document: UnreadableDocument) => void found.push(document)
  const database = await openDatabase(name, { key, report }, names)
  onTestFinished(async () => void (await database.remove().catch(() => database.close())))
  return { database, found }
}

/** Anna and Bert on one tablet; Anna has three answers and a client, Bert one answer. */
async function twoUsers() {
  aProxy()
  const devices = {
    anna: await openByProxy(instance, anna, true),
    bert: await openByProxy(instance, bert, true),
  }
  const left = await databaseOf(devices.anna, devices.anna.key)
  await left.database.answers.bulkInsert(['1', '2', '3'].map((id) => anAnswer({ id })))
  await left.database.clients.insert(aClient())
  const right = await databaseOf(devices.bert, devices.bert.key)
  await right.database.answers.insert(anAnswer({ id: 'own' }))
  return { devices, left, right }
}

describe('Two users on one device', () => {
  it('have a database each, and see only what is in their own', async () => {
    const { left, right } = await twoUsers()
    expect(left.database.name).not.toBe(right.database.name)
    expect(await left.database.answers.count().exec()).toBe(3)
    expect(await right.database.answers.find().exec()).toMatchObject([{ id: 'own' }])
    expect(await right.database.clients.count().exec()).toBe(0)
    expect([...left.found, ...right.found]).toEqual([])
  })

  it.each(['anna', 'bert'] as const)('cannot open the documents of %s with the other key', async (whose) => {
    const { devices, left, right } = await twoUsers()
    await Promise.all([left.database.close(), right.database.close()])
    const stranger = devices[whose === 'anna' ? 'bert' : 'anna']
    const { database, found } = await databaseOf(devices[whose], stranger.key)
    expect(await database.answers.find().exec()).toEqual([])
    const ids = whose === 'anna' ? ['1', '2', '3'] : ['own']
    expect(found.map(({ id }) => id).toSorted()).toEqual(ids)
    expect(new Set(found.map(({ reason }) => reason))).toEqual(new Set(['not-authentic']))
  })

  it('find a document that was copied from one database to the other set aside and reported', async () => {
    const { devices, left, right } = await twoUsers()
    const copied = await rawDocument(left.database.name, 'answers', '2')
    await right.database.close()
    await rawStore(right.database.name, 'answers', (store) => store.put(copied))
    const { database, found } = await databaseOf(devices.bert, devices.bert.key)
    expect((await database.answers.find().exec()).map(({ id }) => id)).toEqual(['own'])
    expect(found).toContainEqual({ collection: 'answers', id: '2', reason: 'not-authentic' })
    expect(await rawDocument(database.name, 'answers', '2')).toEqual(copied)
  })

  it('say nothing of each other in the registry: what one stores changes no entry', async () => {
    aProxy()
    const device = await openByProxy(instance, anna, true)
    await openByProxy(instance, bert, true)
    const before = await listDevices()
    const { database } = await databaseOf(device, device.key)
    await database.answers.bulkInsert(Array.from({ length: 40 }, (_, id) => anAnswer({ id: String(id) })))
    expect(await listDevices()).toEqual(before)
    const fields = ['accountDigest', 'id', 'instanceId', 'locked', 'passkeys', 'passphrase', 'profile']
    for (const entry of before) {
      expect(Object.keys(entry).toSorted()).toEqual([...fields, 'share', 'userId'])
      expect([entry.locked, entry.passkeys, entry.passphrase]).toEqual([false, [], null])
    }
  })
})
