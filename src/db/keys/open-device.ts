import { CodedError } from '#core/errors.ts'
import { leaseState, type Lease } from '#core/lease.ts'
import type { User } from '#core/records/user.ts'
import type { Instance } from '#core/wire/instance.ts'
import { registerDevice, withholdShare } from '../../api/devices.ts'
import { accountDigest } from './account-digest.ts'
import { describeDevice } from './describe-device.ts'
import { makeFirstSlot, openByPasskey, openByPassphrase, openByShare, type OwnKey } from './device-keys.ts'
import { keepProfile, openProfile, sealProfile, type DeviceProfile } from './device-profile.ts'
import { changeDevice, listDevices, putDevice, removeDevice, type DeviceEntry } from './device-registry.ts'
import { askPasskey } from './passkey.ts'

/** A device that is open: the key of its database, and what it knows of its user. */
export interface OpenDevice {
  id: string
  key: CryptoKey
  profile: DeviceProfile
  /** There where its user opened it himself. */
  renewShare?: OwnKey['renewShare']
}

/** The device of a user of an instance in this browser, if he was here before. */
export async function findDevice(instanceId: string, userId: string): Promise<DeviceEntry | null> {
  const all = await listDevices()
  return all.find((entry) => entry.instanceId === instanceId && entry.userId === userId) ?? null
}

/** The lease as a contact with the proxy begins it. */
function freshLease(leaseHours: number): Lease {
  const now = Date.now()
  return { contactAt: now, latestAt: now, leaseHours }
}

/** By device, when the proxy gave a share that did not open it: a contact that the sealed lease does not know of yet. */
const contacts = new Map<string, number>()

function leaseOf(id: string, { lease }: DeviceProfile): Lease {
  const contactAt = contacts.get(id)
  return contactAt === undefined ? lease : { ...lease, contactAt, latestAt: contactAt }
}

/** As DESIGN 6 says, until the settings of the centre have been read. */
const firstLeaseHours = 72

async function makeDevice(
  instance: Instance,
  user: User,
  share: { id: string; share: string },
): Promise<OpenDevice> {
  const { key, slot } = await makeFirstSlot(share.id, share.share)
  const profile = { instance, user, lease: freshLease(firstLeaseHours) }
  await putDevice({
    id: share.id,
    instanceId: instance.id,
    userId: user.id,
    accountDigest: await accountDigest(user.name),
    profile: await sealProfile(key, share.id, profile),
    locked: false,
    share: slot,
    passphrase: null,
    passkeys: [],
  })
  return { id: share.id, key, profile }
}

/** A device whose key is lost: another id, because what the old one sealed would be in the way in its database. */
async function replaceDevice(instance: Instance, user: User, lost: DeviceEntry): Promise<OpenDevice> {
  const { id, share } = await registerDevice({ id: crypto.randomUUID(), ...describeDevice() })
  if (share === null) throw new CodedError('store-locked', 'The device was locked in this session.')
  const fresh = await makeDevice(instance, user, { id, share })
  await removeDevice(lost.id)
  return fresh
}

/** The key of a device that its user opened himself, now also under the share; null where he did not. */
async function renewed(
  { id }: DeviceEntry,
  share: string,
  opened: OpenDevice | null,
): Promise<CryptoKey | null> {
  if (opened?.id !== id || !opened.renewShare) return null
  await opened.renewShare(share)
  return opened.key
}

/**
 * Shows this browser to the proxy, which binds the session to the device, and opens it with the share; at the first
 * sign-in of a user here it is made. `signedInNow` is true right after signing in, which alone opens what was locked.
 * Where the proxy was restored to a time before this device its share opens nothing: then `opened`, the device as its
 * user opened it himself, comes under the new one; `share-lost` asks for that. Throws `store-locked` where it stays locked, `device-revoked`
 * and what else the proxy says.
 */
export function openByProxy(
  instance: Instance,
  user: User,
  signedInNow: boolean,
  opened: OpenDevice | null = null,
): Promise<OpenDevice> {
  // Two tabs that sign in at once make one device.
  return navigator.locks.request('cbss-desk-devices', async () => {
    const entry = await findDevice(instance.id, user.id)
    // Locked while the proxy was out of reach: it is told now, before it would give the share.
    if (entry?.locked && !signedInNow) await withholdShare()
    const { id, share } = await registerDevice({ id: entry?.id ?? crypto.randomUUID(), ...describeDevice() })
    if (share === null) throw new CodedError('store-locked', 'The device was locked in this session.')
    if (!entry) return makeDevice(instance, user, { id, share })
    const key = (await openByShare(entry, share)) ?? (await renewed(entry, share, opened))
    if (!key) {
      if (!entry.passphrase && entry.passkeys.length === 0) return replaceDevice(instance, user, entry)
      contacts.set(id, Date.now())
      throw new CodedError('share-lost', 'Only the user’s own key opens this device.')
    }
    contacts.delete(id)
    const { lease } = await openProfile(key, entry)
    const profile = { instance, user, lease: freshLease(lease.leaseHours) }
    await keepProfile(key, id, profile)
    const digest = await accountDigest(user.name)
    // Signing in alone opens what was locked, also while this was under way.
    await changeDevice(id, { accountDigest: digest, ...(signedInNow && { locked: false }) })
    return { id, key, profile }
  })
}

/** Opens a device with a key that is known to be its own, as long as its lease holds. Throws `lease-ended`. */
export async function openByKey(
  entry: DeviceEntry,
  { key, renewShare }: Omit<OpenDevice, 'id' | 'profile'>,
): Promise<OpenDevice> {
  const kept = await openProfile(key, entry)
  const profile = { ...kept, lease: leaseOf(entry.id, kept) }
  const { state } = leaseState(profile.lease, Date.now())
  if (state === 'ended' || state === 'clock-went-back') {
    throw new CodedError('lease-ended', 'This device was without contact for too long.')
  }
  return { id: entry.id, key, profile, ...(renewShare && { renewShare }) }
}

/** {@link openByKey} by the user himself: a lock ends with it. */
async function unlocked(entry: DeviceEntry, own: OwnKey): Promise<OpenDevice> {
  const device = await openByKey(entry, own)
  await changeDevice(entry.id, { locked: false })
  return device
}

/**
 * Opens a device without the proxy by its passphrase; `account` is the name of the account, or the id of the device
 * where the tab knows it. Throws `not-unlocked`, whether the name, the passphrase or the device is not right.
 */
export async function unlockByPassphrase(
  account: { name: string } | { deviceId: string },
  passphrase: string,
): Promise<OpenDevice> {
  const digest = 'name' in account ? await accountDigest(account.name) : null
  const entries = (await listDevices()).filter((entry) =>
    'deviceId' in account ? entry.id === account.deviceId : entry.accountDigest === digest,
  )
  for (const entry of entries) {
    const own = await openByPassphrase(entry, passphrase)
    if (own) return unlocked(entry, own)
  }
  throw new CodedError('not-unlocked', 'This opens no device of this browser.')
}

/** Opens a device without the proxy by whichever of its passkeys is at hand. Throws `not-unlocked` and others. */
export async function unlockByPasskey(deviceId: string | null): Promise<OpenDevice> {
  const entries = (await listDevices()).filter((entry) => deviceId === null || entry.id === deviceId)
  const answer = await askPasskey(entries.flatMap(({ passkeys }) => passkeys))
  const asked = answer.credentialId.toBase64()
  for (const entry of entries) {
    const slot = entry.passkeys.find(({ credentialId }) => credentialId.toBase64() === asked)
    const own = slot && (await openByPasskey(entry, slot, answer.secret))
    if (own) return unlocked(entry, own)
  }
  throw new CodedError('not-unlocked', 'This passkey opens no device of this browser.')
}
