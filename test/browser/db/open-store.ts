import { afterEach } from 'vitest'
import type { CollectionName, DeskDatabase } from '../../../src/db/collections.ts'
import { openDatabase, type Seal } from '../../../src/db/open.ts'

const opened: DeskDatabase[] = []

/** A key for sealed databases in tests, another one for every number. */
export function testKey(number = 1): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(32).fill(number), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])
}

/** The seal of every database in tests; fails the test where something cannot be read that should be. */
export async function testSeal(key = testKey()): Promise<Seal> {
  return {
    key: await key,
    report: ({ collection, id, reason }) => {
      throw new Error(`${collection}/${id} cannot be read: ${reason}`)
    },
  }
}

afterEach(async () => {
  for (const database of opened.splice(0)) await database.remove().catch(() => database.close())
})

let count = 0

/** A sealed database in this Chromium's IndexedDB, removed after the test; the name says whose it is. */
export async function openStore(
  name = `cbss-desk-test-${(count += 1)}-${Date.now()}`,
  seal?: Seal,
  names?: readonly CollectionName[],
): Promise<DeskDatabase> {
  const database = await openDatabase(name, seal ?? (await testSeal()), names)
  opened.push(database)
  return database
}
