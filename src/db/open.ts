import { addRxPlugin, createRxDatabase, type RxCollection } from 'rxdb/plugins/core'
import { RxDBMigrationSchemaPlugin } from 'rxdb/plugins/migration-schema'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import {
  collectionNames,
  collections,
  ownNames,
  versions,
  type CollectionName,
  type DeskDatabase,
} from './collections.ts'
import { forgetLostCopies, noteLostCopy } from './lost-copies.ts'
import { refuseNewerDatabase } from './migrations/newer-database.ts'
import { runMigrations, type MigrationProgress } from './migrations/run-migrations.ts'
import { sealStorage, type ReportUnreadable } from './seal/sealed-storage.ts'

/** The name of a user's database: by instance, so that demo and real use never meet in one browser, and by device. */
export function databaseName(instanceId: string, userId: string, deviceId: string): string {
  return `cbss-desk-${instanceId}-${userId}-${deviceId}`
}

/** The key that seals a database, and where documents are told that it cannot open. */
export interface Seal {
  key: CryptoKey
  report: ReportUnreadable
  /** Told when one of them was replaced by what the proxy has. */
  onReplaced?: (collection: string, id: string) => void
  /** Told when the browser closed the connection under the app. */
  onClosed?: () => void
  /** Told how far documents of an older app have been brought to their present schema. */
  onMigration?: (progress: MigrationProgress) => void
}

addRxPlugin(RxDBMigrationSchemaPlugin)

/**
 * Opens, or makes, the database of a user in this browser, sealed as a whole under the key given, and brings what an
 * older app wrote to the present schemas. Writes are on the disk when they resolve: Chromium's relaxed durability could lose a queued request with the power (LOCAL_FIRST 3). Fewer than all collections
 * are for specs that need two databases at once: thirteen collections may be open in a tab (LOCAL_FIRST 5.11).
 *
 * @throws {CodedError} `newer-database`, before anything is opened.
 */
export async function openDatabase(
  name: string,
  seal: Seal,
  names: readonly CollectionName[] = collectionNames,
): Promise<DeskDatabase> {
  await refuseNewerDatabase(name, versions)
  forgetLostCopies(name)
  const storage = getRxStorageDexie({
    chromeTransactionDurability: 'strict',
    onCreate: (dexie) => void dexie.on('close', () => seal.onClosed?.()),
  })
  const report: ReportUnreadable = (found) => {
    noteLostCopy(name, found)
    seal.report(found)
  }
  const database: DeskDatabase = await createRxDatabase({
    name,
    storage: sealStorage(storage, seal.key, report, {
      versions,
      isReplaceable: (collection) => !ownNames.includes(collection),
      onReplaced: seal.onReplaced,
    }),
    multiInstance: true,
    eventReduce: true,
    closeDuplicates: true,
  })
  await database.addCollections(
    Object.fromEntries(names.map((collection) => [collection, collections[collection]])),
  )
  // `migrationNeeded` opens nothing where every schema is the present one.
  await runMigrations(Object.values<RxCollection>(database.collections), seal.onMigration ?? (() => {}))
  return database
}
