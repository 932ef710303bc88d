import { CodedError } from '#core/errors.ts'
import { registerDevice } from '../api/devices.ts'
import { describeDevice } from '../db/keys/describe-device.ts'
import { removeOwnSlots, setPasskey, setPassphrase } from '../db/keys/device-keys.ts'
import { listDevices, type DeviceEntry } from '../db/keys/device-registry.ts'
import { makePasskey } from '../db/keys/passkey.ts'

/** The device and the proxy's share of it, which further slots are filled with. Throws `store-locked` and others. */
async function withShare(deviceId: string): Promise<{ entry: DeviceEntry; share: string }> {
  const { share } = await registerDevice({ id: deviceId, ...describeDevice() })
  const entry = (await listDevices()).find(({ id }) => id === deviceId)
  if (!entry || share === null)
    throw new CodedError('store-locked', 'The share is given only after signing in.')
  return { entry, share }
}

/** Lets a passphrase open the device without a network, in place of the one before. */
export async function usePassphrase(deviceId: string, passphrase: string): Promise<void> {
  const { entry, share } = await withShare(deviceId)
  await setPassphrase(entry, share, passphrase)
}

/** Lets a passkey of this device open it without a network. Throws `passkey-not-used`, `passkey-not-possible`. */
export async function usePasskey(deviceId: string): Promise<void> {
  // The passkey first: browsers show their dialogue only right after a press.
  const passkey = await makePasskey()
  const { entry, share } = await withShare(deviceId)
  await setPasskey(entry, share, passkey)
}

/** From now on only signing in opens the device. */
export function endOfflineUse(deviceId: string): Promise<void> {
  return removeOwnSlots(deviceId)
}

/** Asks the browser to keep the data even when room is short; tells what it promised. */
export async function keepStorage(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist()
}
