import { CodedError } from '#core/errors.ts'
import { askFor } from '../api/client.ts'
import { currentDatabase } from '../db/current.ts'
import type { OpenDevice } from '../db/keys/open-device.ts'
import type { Sync } from '../db/sync/start-sync.ts'
import { reportDevice } from './device-reports.ts'
import { holdKey } from './held-key.ts'
import { staySignedIn } from './stay-signed-in.ts'
import { useSyncStatusStore } from './sync-status.ts'
import { migration, storeClosed } from './store-state.ts'
import { forgetUnreadable, noteReplaced, noteUnreadable } from './unreadable.ts'

let sync: Sync | null = null
let opened: OpenDevice | null = null
let ends: (() => void)[] = []

/**
 * Opens the database of an open device and starts the synchronisation; does nothing where both are running. Throws
 * `store-not-opened` where this browser gives no database: a private window, a full disk, a broken profile.
 */
export async function openDesk(device: OpenDevice): Promise<void> {
  const { id, key, profile } = device
  // RxDB and the sync are loaded when somebody is signed in: the sign-in page needs neither.
  const [{ databaseName, openDatabase }, { startSync }] = await Promise.all([
    import('../db/open.ts'),
    import('../db/sync/start-sync.ts'),
  ])
  const name = databaseName(profile.instance.id, profile.user.id, id)
  const status = useSyncStatusStore()
  if (currentDatabase.value?.name !== name) {
    await closeDesk()
    currentDatabase.value = await openDatabase(name, {
      key,
      report: noteUnreadable,
      onReplaced: noteReplaced,
      onClosed: () => (storeClosed.value = true),
      onMigration: (progress) => (migration.value = progress),
    }).catch((cause: unknown) => {
      if (cause instanceof CodedError) throw cause
      throw new CodedError('store-not-opened', 'The database of this browser could not be opened.', {
        cause,
      })
    })
    migration.value = null
    opened = device
    ends = [await holdKey(id, key), staySignedIn(), reportDevice(currentDatabase.value)]
  }
  askFor(profile.user.id)
  sync ??= startSync(currentDatabase.value, status.show)
  status.connectTo(sync)
  sync.retryNow()
}

/** The device whose desk is open, with its key; null where none is. */
export function openedDevice(): OpenDevice | null {
  return opened
}

/** Stops the synchronisation and closes the database. What is in it stays on the device, sealed. */
export async function closeDesk(): Promise<void> {
  const open = currentDatabase.value
  currentDatabase.value = null
  sync?.stop()
  askFor(null)
  opened = null
  sync = null
  for (const end of ends.splice(0)) end()
  useSyncStatusStore().disconnect()
  forgetUnreadable()
  storeClosed.value = false
  await open?.close()
}
