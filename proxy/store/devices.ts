import { randomBytes } from 'node:crypto'
import type { Device, DeviceLine, DeviceState } from '#core/wire/devices.ts'
import type { Reading, Writing } from './store.ts'
import type { Row } from './tables.ts'

/** A device of this id, revoked or not. */
export async function findDevice({ db }: Reading, id: string): Promise<Row<'devices'> | undefined> {
  return db.selectFrom('devices').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Adds a device of a user, with a random share of its own. */
export async function insertDevice(
  { db, seal }: Writing,
  { id, kind, label, appVersion }: Device,
  userId: string,
  now: string,
): Promise<void> {
  const values = {
    id,
    user_id: userId,
    kind,
    label,
    app_version: appVersion,
    created_at: now,
    seen_at: now,
    share: seal.close(randomBytes(32), placeOf(id)),
  }
  await db.insertInto('devices').values(values).execute()
}

/** The share of a device in base64. Throws where it has none: it was revoked. */
export function openShare({ seal }: Reading, { id, share }: Row<'devices'>): string {
  if (!share) throw new Error('The share of a revoked device is gone.')
  return seal.open(share, placeOf(id)).toString('base64')
}

/** Notes how a device stands, and that it was there. */
export async function updateDevice(
  { db }: Writing,
  id: string,
  { kind, appVersion, ...state }: Partial<DeviceState> & Pick<DeviceState, 'appVersion'>,
  now: string,
): Promise<void> {
  const { storageUsed, storagePersisted, unsent } = state
  const told = {
    seen_at: now,
    app_version: appVersion,
    ...(kind && { kind }),
    ...(storageUsed !== undefined && { storage_used: storageUsed }),
    ...(storagePersisted !== undefined && { storage_persisted: Number(storagePersisted) }),
    ...(unsent !== undefined && { unsent }),
  }
  await db.updateTable('devices').set(told).where('id', '=', id).execute()
}

/** Marks a device as revoked and destroys its share. False where it is revoked already or not known. */
export async function revokeDevice({ db }: Writing, id: string, now: string): Promise<boolean> {
  const revoked = await db
    .updateTable('devices')
    .set({ revoked_at: now, share: null })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return revoked.numUpdatedRows > 0n
}

/** Every device, the one seen last first. */
export async function listDevices({ db }: Reading): Promise<DeviceLine[]> {
  const rows = await db
    .selectFrom('devices')
    .innerJoin('users', 'users.id', 'devices.user_id')
    .selectAll('devices')
    .select('users.display_name')
    .orderBy('seen_at', 'desc')
    .orderBy('devices.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    userId: row.user_id,
    userName: row.display_name,
    kind: row.kind,
    label: row.label,
    appVersion: row.app_version,
    createdAt: row.created_at,
    lastContactAt: row.seen_at,
    storageUsed: row.storage_used,
    storagePersisted: row.storage_persisted === null ? null : row.storage_persisted === 1,
    unsent: row.unsent,
    revokedAt: row.revoked_at,
  }))
}

function placeOf(id: string): string {
  return `devices/${id}`
}
