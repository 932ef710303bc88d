import type { DeviceKind } from '#core/wire/devices.ts'
import { tellDeviceState } from '../api/devices.ts'
import type { DeskDatabase } from '../db/collections.ts'
import { countUnsent } from '../db/sync/count-unsent.ts'
import { appVersion } from '../db/keys/describe-device.ts'

const every = 10 * 60_000

/** Tells the proxy how this device stands, and what it is used as from now on where that changes. */
export async function tellDevice(database: DeskDatabase, change: { kind?: DeviceKind } = {}): Promise<void> {
  const { usage = null } = await navigator.storage.estimate()
  const { requests, records } = await countUnsent(database)
  await tellDeviceState({
    ...change,
    appVersion,
    storageUsed: usage,
    storagePersisted: await navigator.storage.persisted(),
    unsent: requests + records,
  })
}

/** Tells the proxy how this device stands, now and every ten minutes. Returns how to stop. */
export function reportDevice(database: DeskDatabase): () => void {
  // Without a network, or before the proxy knows the device, the next report says it.
  const tell = () => void tellDevice(database).catch(() => {})
  const timer = setInterval(tell, every)
  tell()
  return () => clearInterval(timer)
}
