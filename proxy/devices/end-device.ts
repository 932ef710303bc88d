import { CodedError } from '#core/errors.ts'
import type { User } from '#core/records/user.ts'
import type { SignedIn } from '../auth/sessions.ts'
import { appendRow } from '../journal/append.ts'
import { findDevice, revokeDevice } from '../store/devices.ts'
import { deleteSessionsOf, withholdShare } from '../store/sessions.ts'
import type { Writing } from '../store/store.ts'

/**
 * Revokes a device: its share is destroyed and its sessions end. Returns the hashes of those, whose streams the
 * caller ends after the transaction. Revoking twice changes nothing.
 *
 * @throws {CodedError} `not-found`.
 */
export async function endDevice(writing: Writing, admin: User, id: string, now: number): Promise<string[]> {
  const device = await findDevice(writing, id)
  if (!device) throw new CodedError('not-found', 'There is no such device.')
  if (await revokeDevice(writing, id, new Date(now).toISOString())) {
    const details = { device: id, user: device.user_id }
    await appendRow(writing, now, { kind: 'device-revoked', actor: admin.id, details })
  }
  return deleteSessionsOf(writing, id)
}

/** The device was locked: until somebody signs in again this session gets no share. */
export async function lockSession(writing: Writing, signedIn: SignedIn, now: number): Promise<void> {
  const { user, tokenHash, deviceId } = signedIn
  await withholdShare(writing, tokenHash)
  await appendRow(writing, now, { kind: 'share-withheld', actor: user.id, details: { device: deviceId } })
}
