import { CodedError } from '#core/errors.ts'

const stored = /^rxdb-dexie-(.+)--(\d+)--(.+)$/

/**
 * Looks before a database is opened whether a newer app wrote it: RxDB would show an empty one, and what is written
 * then would be stranded (LOCAL_FIRST 5.18). `versions` are those of this app. Nothing is changed.
 *
 * @throws {CodedError} `newer-database`.
 */
export async function refuseNewerDatabase(
  name: string,
  versions: Readonly<Record<string, number>>,
): Promise<void> {
  for (const { name: file = '' } of await indexedDB.databases()) {
    const [, database, version, collection = ''] = stored.exec(file) ?? []
    const own = versions[collection]
    if (database === name && own !== undefined && Number(version) > own) {
      throw new CodedError('newer-database', `A newer app wrote the ${collection} of this device.`)
    }
  }
}
