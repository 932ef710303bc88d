import { normalisedPassphrase } from '#core/passphrase.ts'
import { changeDevice, type DeviceEntry, type PasskeySlot } from './device-registry.ts'
import {
  fromPassphrase,
  fromSecret,
  makeDataKey,
  unwrapKey,
  wrapKey,
  type Derive,
  type WrappedKey,
} from './wrap-key.ts'

function fromShare(share: string): Derive {
  return fromSecret(Uint8Array.fromBase64(share), 'share')
}

/** A new random data key in its first slot; the key that comes back cannot leave memory. */
export async function makeFirstSlot(
  id: string,
  share: string,
): Promise<{ key: CryptoKey; slot: WrappedKey }> {
  const slot = await wrapKey(await makeDataKey(), id, fromShare(share))
  const key = await unwrapKey(slot, id, fromShare(share))
  if (!key) throw new Error('A key that was just locked away does not open.')
  return { key, slot }
}

/** The data key by the proxy's share; null where the share is not the one of this device. */
export function openByShare({ id, share: slot }: DeviceEntry, share: string): Promise<CryptoKey | null> {
  return unwrapKey(slot, id, fromShare(share))
}

/** The data key as a slot of the user's own gave it. */
export interface OwnKey {
  key: CryptoKey
  /** Puts the data key under another share of the proxy, in place of the one that does not open it any more. */
  renewShare(share: string): Promise<void>
}

async function openOwnSlot(id: string, slot: WrappedKey, derive: Derive): Promise<OwnKey | null> {
  const derived = await derive(slot.salt)
  const under: Derive = () => Promise.resolve(derived)
  const key = await unwrapKey(slot, id, under)
  return (
    key && {
      key,
      async renewShare(share) {
        const taken = await unwrapKey(slot, id, under, true)
        if (taken) await changeDevice(id, { share: await wrapKey(taken, id, fromShare(share)) })
      },
    }
  )
}

/** The data key by the passphrase as typed; null where it is wrong or none was chosen. */
export async function openByPassphrase(
  { id, passphrase: slot }: DeviceEntry,
  typed: string,
): Promise<OwnKey | null> {
  return slot && openOwnSlot(id, slot, fromPassphrase(normalisedPassphrase(typed)))
}

/** The data key by what a passkey answered to its question. */
export function openByPasskey(
  { id }: DeviceEntry,
  { key }: PasskeySlot,
  secret: BufferSource,
): Promise<OwnKey | null> {
  return openOwnSlot(id, key, fromSecret(secret, 'passkey'))
}

/** Fills another slot: the key is taken out by the proxy's share once more, for this moment only. */
async function furtherSlot(entry: DeviceEntry, share: string, derive: Derive): Promise<WrappedKey> {
  const key = await unwrapKey(entry.share, entry.id, fromShare(share), true)
  if (!key) throw new Error('The share of the proxy does not open this device.')
  return wrapKey(key, entry.id, derive)
}

/** Sets the passphrase of a device, in place of the one before. */
export async function setPassphrase(entry: DeviceEntry, share: string, typed: string): Promise<void> {
  const derive = fromPassphrase(normalisedPassphrase(typed))
  await changeDevice(entry.id, { passphrase: await furtherSlot(entry, share, derive) })
}

/** Lets a passkey open a device, in place of the one before. */
export async function setPasskey(
  entry: DeviceEntry,
  share: string,
  { secret, ...passkey }: Omit<PasskeySlot, 'key'> & { secret: BufferSource },
): Promise<void> {
  const key = await furtherSlot(entry, share, fromSecret(secret, 'passkey'))
  await changeDevice(entry.id, { passkeys: [{ ...passkey, key }] })
}

/** Ends offline use: only the proxy's share opens the device from then on. */
export async function removeOwnSlots(id: string): Promise<void> {
  await changeDevice(id, { passphrase: null, passkeys: [] })
}
