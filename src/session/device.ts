import { CodedError } from '#core/errors.ts'
import { withholdShare } from '../api/devices.ts'
import { changeDevice, listDevices } from '../db/keys/device-registry.ts'
import { openByKey, type OpenDevice } from '../db/keys/open-device.ts'
import { askForKey, forgetKey } from './held-key.ts'
import { recallDevice } from './tab-device.ts'

/**
 * The device that this tab had open before it was loaded again, while the service worker still holds its key; null
 * where this tab had none, or only the proxy can open it. Throws `store-locked`, `lease-ended`.
 */
export async function reopenDevice(): Promise<OpenDevice | null> {
  const id = recallDevice()
  const entry = id === null ? undefined : (await listDevices()).find((one) => one.id === id)
  if (!entry) return null
  if (entry.locked) throw new CodedError('store-locked', 'This device was locked.')
  const key = await askForKey(entry.id)
  return key && openByKey(entry, { key })
}

/** Whether a device was locked, in whichever tab, and not opened by its user since. */
export async function isLocked(id: string): Promise<boolean> {
  return (await listDevices()).some((entry) => entry.id === id && entry.locked)
}

/** Takes the key of a device out of the browser's memory and keeps a reload from bringing it back. */
export async function lockDevice(id: string): Promise<void> {
  await changeDevice(id, { locked: true })
  await forgetKey(id)
  // Without a network the proxy is told before it is next asked for the share.
  withholdShare().catch(() => {})
}

/** The ways in which a device opens without the proxy. */
export async function ownWays(id: string | null): Promise<{ passphrase: boolean; passkey: boolean }> {
  const entries = (await listDevices()).filter((entry) => id === null || entry.id === id)
  return {
    passphrase: entries.some(({ passphrase }) => passphrase !== null),
    passkey: entries.some(({ passkeys }) => passkeys.length > 0),
  }
}
