import { expect, it } from 'vitest'
import { deleteOldDatabases } from '../../../src/db/old-databases.ts'
import { databaseName } from '../../../src/db/open.ts'
import { openStore } from './open-store.ts'

const names = async () => (await indexedDB.databases()).map(({ name = '' }) => name)

it('An unsealed database of an earlier version goes at sign-in, and nothing else does', async () => {
  const [instance, user] = [`instance-${Date.now()}`, 'hubert']
  const old = await openStore(`cbss-desk-${instance}-${user}`, undefined, ['requests', 'clients'])
  await old.close()
  const sealed = await openStore(databaseName(instance, user, 'device'), undefined, ['requests'])
  const before = await names()
  await deleteOldDatabases(instance, user)
  const gone = before.filter((name) => name.startsWith(`rxdb-dexie-cbss-desk-${instance}-${user}--`))
  expect(gone.length).toBeGreaterThanOrEqual(3)
  expect(new Set(await names())).toEqual(new Set(before.filter((name) => !gone.includes(name))))
  expect(await sealed.requests.count().exec()).toBe(0)
})
