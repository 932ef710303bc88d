import { createRxDatabase } from 'rxdb/plugins/core'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import { collectionNames, collections, type CollectionName, type DeskDatabase } from './collections.ts'
import { sealStorage, type ReportUnreadable } from './seal/sealed-storage.ts'

/** The name of a user's database: by instance, so that demo and real use never meet in one browser, and by device. */
export function databaseName(instanceId: string, userId: string, deviceId: string): string {
  return `cbss-desk-${instanceId}-${userId}-${deviceId}`
}

/** The key that seals a database, and where documents are told that it cannot open. */
export interface Seal {
  key: CryptoKey
  report: ReportUnreadable
}

/**
 * Opens, or makes, the database of a user in this browser, sealed as a whole under the key given. Writes are on the disk when they resolve:
 * Chromium's relaxed durability could lose a queued request with the power (LOCAL_FIRST 3). Fewer than all collections
 * are for specs that need two databases at once: thirteen collections may be open in a tab (LOCAL_FIRST 5.11).
 */
export async function openDatabase(
  name: string,
  seal: Seal,
  names: readonly CollectionName[] = collectionNames,
): Promise<DeskDatabase> {
  const storage = getRxStorageDexie({ chromeTransactionDurability: 'strict' })
  const database: DeskDatabase = await createRxDatabase({
    name,
    storage: sealStorage(storage, seal.key, seal.report),
    multiInstance: true,
    eventReduce: true,
    closeDuplicates: true,
  })
  await database.addCollections(
    Object.fromEntries(names.map((collection) => [collection, collections[collection]])),
  )
  return database
}
