import type { Reading, Writing } from './store.ts'
import type { Row } from './tables.ts'

/** Adds a session; the token itself is never stored, only its hash. */
export async function insertSession({ db }: Writing, session: Row<'sessions'>): Promise<void> {
  await db.insertInto('sessions').values(session).execute()
}

/** The session of a token's hash, however old. */
export async function findSession({ db }: Reading, tokenHash: string): Promise<Row<'sessions'> | undefined> {
  return db.selectFrom('sessions').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()
}

/** Notes that the user was active. */
export async function touchSession({ db }: Writing, tokenHash: string, now: number): Promise<void> {
  await db.updateTable('sessions').set({ seen_ms: now }).where('token_hash', '=', tokenHash).execute()
}

/** Binds a session to the device it comes from. */
export async function bindSession({ db }: Writing, tokenHash: string, deviceId: string): Promise<void> {
  await db.updateTable('sessions').set({ device_id: deviceId }).where('token_hash', '=', tokenHash).execute()
}

/** From now on this session gets no share of a key any more. */
export async function withholdShare({ db }: Writing, tokenHash: string): Promise<void> {
  await db.updateTable('sessions').set({ share_withheld: 1 }).where('token_hash', '=', tokenHash).execute()
}

/** Ends every session of a device and returns their hashes. */
export async function deleteSessionsOf({ db }: Writing, deviceId: string): Promise<string[]> {
  const ended = await db
    .deleteFrom('sessions')
    .where('device_id', '=', deviceId)
    .returning('token_hash')
    .execute()
  return ended.map((row) => row.token_hash)
}

/** Notes that the user proved who he is. */
export async function proveSession({ db }: Writing, tokenHash: string, now: number): Promise<void> {
  await db.updateTable('sessions').set({ proven_ms: now }).where('token_hash', '=', tokenHash).execute()
}

/** The sessions of a user that were made, and last used, after these times; the latest first. */
export async function sessionsOf(
  { db }: Reading,
  userId: string,
  { madeAfter, seenAfter }: { madeAfter: number; seenAfter: number },
): Promise<Row<'sessions'>[]> {
  return db
    .selectFrom('sessions')
    .selectAll()
    .where('user_id', '=', userId)
    .where('created_ms', '>', madeAfter)
    .where('seen_ms', '>', seenAfter)
    .orderBy('seen_ms', 'desc')
    .execute()
}

/** Removes a session. */
export async function deleteSession({ db }: Writing, tokenHash: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute()
}

/** Removes the sessions that were made, or last used, before these times. */
export async function deleteOldSessions(
  { db }: Writing,
  madeBefore: number,
  seenBefore: number,
): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where((eb) => eb.or([eb('created_ms', '<=', madeBefore), eb('seen_ms', '<=', seenBefore)]))
    .execute()
}
