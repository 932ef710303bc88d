/**
 * Deletes the unsealed databases that versions before the first release made, named by instance and user alone, and
 * resolves when nothing of them is left.
 */
export async function deleteOldDatabases(instanceId: string, userId: string): Promise<void> {
  const prefix = `rxdb-dexie-cbss-desk-${instanceId}-${userId}--`
  const databases = await indexedDB.databases()
  const names = databases.map(({ name = '' }) => name).filter((name) => name.startsWith(prefix))
  await Promise.all(names.map((name) => deleteDatabase(name)))
}

/** Deletes one database. A connection that another tab holds ends the waiting with an error, not for ever. */
function deleteDatabase(name: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const request = indexedDB.deleteDatabase(name)
  request.addEventListener('success', () => resolve())
  request.addEventListener('error', () => reject(request.error ?? new Error(`${name} was not deleted.`)))
  request.addEventListener('blocked', () => reject(new Error(`${name} is open in another tab.`)))
  return promise
}
