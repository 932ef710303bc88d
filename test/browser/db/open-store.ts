import { afterEach } from 'vitest'
import type { DeskDatabase } from '../../../src/db/collections.ts'
import { openDatabase } from '../../../src/db/open.ts'

const opened: DeskDatabase[] = []

afterEach(async () => {
  for (const database of opened.splice(0)) await database.remove().catch(() => database.close())
})

let count = 0

/** A database in this Chromium's IndexedDB, removed after the test; the name says whose it is. */
export async function openStore(
  name = `cbss-desk-test-${(count += 1)}-${Date.now()}`,
): Promise<DeskDatabase> {
  const database = await openDatabase(name)
  opened.push(database)
  return database
}
