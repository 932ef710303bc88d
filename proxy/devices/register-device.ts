import { CodedError } from '#core/errors.ts'
import type { Device, DeviceShare } from '#core/wire/devices.ts'
import type { SignedIn } from '../auth/sessions.ts'
import { appendRow } from '../journal/append.ts'
import { findDevice, insertDevice, openShare, updateDevice } from '../store/devices.ts'
import { bindSession, findSession } from '../store/sessions.ts'
import type { Writing } from '../store/store.ts'

/**
 * Registers a device at its first sight, binds the session to it and gives its share, all journalled. A session that
 * was locked gets none.
 *
 * @throws {CodedError} `device-revoked`; `device-unknown` for a device of somebody else; `results-held` for a device
 * from before an admin's reset of the password.
 */
export async function registerDevice(
  writing: Writing,
  { user, tokenHash, resultsHeldSince }: SignedIn,
  device: Device,
  now: number,
): Promise<DeviceShare> {
  const at = new Date(now).toISOString()
  const known = await findDevice(writing, device.id)
  if (known && known.user_id !== user.id) {
    throw new CodedError('device-unknown', 'This device belongs to somebody else.')
  }
  if (known?.revoked_at) throw new CodedError('device-revoked', 'This device was revoked.')
  // Whoever reset the password knows it too, and may have the device: its share would open what is on it.
  if (known && resultsHeldSince !== null && known.created_at < resultsHeldSince) {
    throw new CodedError(
      'results-held',
      'What is on this device is held back since the reset of the password.',
    )
  }
  const details = { device: device.id, kind: device.kind, label: device.label }
  if (known) {
    await updateDevice(writing, device.id, { appVersion: device.appVersion }, at)
  } else {
    await insertDevice(writing, device, user.id, at)
    await appendRow(writing, now, { kind: 'device-registered', actor: user.id, details })
  }
  const stored = await findDevice(writing, device.id)
  if (!stored) throw new Error('The device was not stored.')
  await bindSession(writing, tokenHash, device.id)
  const withheld = (await findSession(writing, tokenHash))?.share_withheld === 1
  if (withheld) return { id: stored.id, kind: stored.kind, share: null }
  await appendRow(writing, now, { kind: 'share-given', actor: user.id, details: { device: device.id } })
  return { id: stored.id, kind: stored.kind, share: openShare(writing, stored) }
}
