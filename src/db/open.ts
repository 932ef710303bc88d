import { createRxDatabase } from 'rxdb/plugins/core'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import { collections, type DeskDatabase } from './collections.ts'

/** The name of a user's database: by instance, so that demo and real use never meet in one browser. */
export function databaseName(instanceId: string, userId: string): string {
  return `cbss-desk-${instanceId}-${userId}`
}

/**
 * Opens, or makes, the database of a user in this browser. Writes are on the disk when they resolve:
 * Chromium's relaxed durability could lose a queued request with the power (LOCAL_FIRST 3).
 */
export async function openDatabase(name: string): Promise<DeskDatabase> {
  const database: DeskDatabase = await createRxDatabase({
    name,
    storage: getRxStorageDexie({ chromeTransactionDurability: 'strict' }),
    multiInstance: true,
    eventReduce: true,
    closeDuplicates: true,
  })
  await database.addCollections(collections)
  return database
}
