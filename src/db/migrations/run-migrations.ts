import type { RxCollection } from 'rxdb/plugins/core'

/** How far the documents of older versions have been brought to the present one. */
export interface MigrationProgress {
  handled: number
  total: number
}

/**
 * Brings every collection to its present schema, one after another, and tells how far it is. Throws what the storage
 * threw (a full disk, say); what is done stays done, and the next start goes on from there.
 */
export async function runMigrations(
  collections: readonly RxCollection[],
  report: (progress: MigrationProgress) => void,
): Promise<void> {
  for (const collection of collections) {
    if (!(await collection.migrationNeeded())) continue
    const state = collection.getMigrationState()
    const watching = state.$.subscribe(({ count }) => report({ handled: count.handled, total: count.total }))
    try {
      // Not migratePromise: it believes the error that an earlier, failed run noted, and never runs again.
      await state.startMigration()
      if ((await state.getStatus()).status === 'ERROR') {
        throw new Error(`The ${collection.name} were not brought to their present schema.`)
      }
    } finally {
      watching.unsubscribe()
    }
  }
}
