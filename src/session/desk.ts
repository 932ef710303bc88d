import { CodedError } from '#core/errors.ts'
import { askFor } from '../api/client.ts'
import { currentDatabase } from '../db/current.ts'
import type { Sync } from '../db/sync/start-sync.ts'
import { staySignedIn } from './stay-signed-in.ts'
import { useSyncStatusStore } from './sync-status.ts'

let sync: Sync | null = null
let leaveAlone: (() => void) | null = null

/**
 * Opens the user's database and starts the synchronisation; does nothing where both are running. Throws
 * `store-not-opened` where this browser gives no database: a private window, a full disk, a broken profile.
 */
export async function openDesk(instanceId: string, userId: string): Promise<void> {
  // RxDB and the sync are loaded when somebody is signed in: the sign-in page needs neither.
  const [{ databaseName, openDatabase }, { startSync }] = await Promise.all([
    import('../db/open.ts'),
    import('../db/sync/start-sync.ts'),
  ])
  const name = databaseName(instanceId, userId)
  const status = useSyncStatusStore()
  if (currentDatabase.value?.name !== name) {
    await closeDesk()
    currentDatabase.value = await openDatabase(name).catch((cause: unknown) => {
      throw new CodedError('store-not-opened', 'The database of this browser could not be opened.', { cause })
    })
  }
  askFor(userId)
  sync ??= startSync(currentDatabase.value, status.show)
  leaveAlone ??= staySignedIn()
  status.connectTo(sync)
  sync.retryNow()
}

/** Stops the synchronisation and closes the database. What is in it stays on the device. */
export async function closeDesk(): Promise<void> {
  const open = currentDatabase.value
  currentDatabase.value = null
  sync?.stop()
  askFor(null)
  sync = null
  leaveAlone?.()
  leaveAlone = null
  useSyncStatusStore().disconnect()
  await open?.close()
}
