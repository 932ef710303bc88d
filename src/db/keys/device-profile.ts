import type { Lease } from '#core/lease.ts'
import type { User } from '#core/records/user.ts'
import type { Instance } from '#core/wire/instance.ts'
import { openText, sealText } from '../seal/sealed-text.ts'
import { changeDevice, type DeviceEntry } from './device-registry.ts'

/** What a device knows of its user without the proxy; it lies sealed in the registry. */
export interface DeviceProfile {
  instance: Instance
  user: User
  lease: Lease
}

function place(id: string) {
  return { database: 'cbss-desk-devices', collection: 'profile', id }
}

/** Seals a profile for its entry in the registry. */
export function sealProfile(key: CryptoKey, deviceId: string, profile: DeviceProfile): Promise<string> {
  const { demoAccounts: _passwords, ...instance } = profile.instance
  const kept = { ...profile, instance: { ...instance, demoAccounts: [] } }
  return sealText(key, { ...place(deviceId), version: 0 }, JSON.stringify(kept))
}

/** Writes the profile of a device. */
export async function keepProfile(key: CryptoKey, deviceId: string, profile: DeviceProfile): Promise<void> {
  await changeDevice(deviceId, { profile: await sealProfile(key, deviceId, profile) })
}

/** The profile of a device; throws where the key is not that of the device. */
export async function openProfile(key: CryptoKey, { id, profile }: DeviceEntry): Promise<DeviceProfile> {
  const opened = await openText(key, place(id), profile)
  if ('reason' in opened) throw new Error('The profile of this device cannot be opened with this key.')
  return JSON.parse(opened.text) as DeviceProfile
}
