import type { Settings } from '#core/records/settings.ts'
import type { SettingsView } from '#core/wire/settings.ts'
import type { SharedSettings } from '#core/wire/sync.ts'
import type { Reading, Writing } from './store.ts'

/** The settings with the password, for the proxy alone. */
export interface StoredSettings {
  settings: Settings
  httpPassword: string | null
  httpPasswordSetAt: string | null
  sequence: number
}

const place = 'settings/1'

/** Whether the store has settings yet; only a new one has none. */
export async function hasSettings({ db }: Reading): Promise<boolean> {
  return (await db.selectFrom('settings').select('id').executeTakeFirst()) !== undefined
}

/** The settings of this moment. */
export async function readSettings({ db, seal }: Reading): Promise<StoredSettings> {
  const row = await db.selectFrom('settings').selectAll().executeTakeFirstOrThrow()
  return {
    // Written by `writeSettings` alone.
    settings: JSON.parse(seal.open(row.document, `${place}/document`).toString()) as Settings,
    httpPassword: row.password && seal.open(row.password, `${place}/password`).toString(),
    httpPasswordSetAt: row.password_set_at,
    sequence: row.sequence,
  }
}

/** Replaces the settings and wakes everybody's pull. */
export async function writeSettings(
  writing: Writing,
  stored: Omit<StoredSettings, 'sequence'>,
): Promise<void> {
  const row = {
    document: writing.seal.close(JSON.stringify(stored.settings), `${place}/document`),
    password:
      stored.httpPassword === null ? null : writing.seal.close(stored.httpPassword, `${place}/password`),
    password_set_at: stored.httpPasswordSetAt,
    sequence: await writing.raise('everyone'),
  }
  await writing.db
    .insertInto('settings')
    .values({ id: 1, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** What every signed-in user knows of the settings, if they changed after a sequence number. */
export async function sharedSettingsAfter(reading: Reading, after: number) {
  const stored = await readSettings(reading)
  if (stored.sequence <= after) return []
  const { environment, liveRequests, sector, requestingOrganisation } = stored.settings
  const document: SharedSettings = { id: 'shared', environment, liveRequests, sector, requestingOrganisation }
  return [{ sequence: stored.sequence, document }]
}

/** Notes who changed a field, when, and from what to what. */
export async function recordChange(
  { db, seal }: Writing,
  {
    field,
    old,
    new: now,
    user_id,
    at,
  }: { field: string; old: string; new: string; user_id: string; at: string },
): Promise<void> {
  const change = seal.close(JSON.stringify({ old, new: now }), changePlace(field, at))
  await db.insertInto('settings_changes').values({ field, change, user_id, at }).execute()
}

/** The latest changes, newest first. */
export async function latestChanges({ db, seal }: Reading, limit: number): Promise<SettingsView['changes']> {
  const rows = await db
    .selectFrom('settings_changes')
    .innerJoin('users', 'users.id', 'settings_changes.user_id')
    .select(['field', 'users.display_name as byName', 'at', 'change'])
    .orderBy('settings_changes.id', 'desc')
    .limit(limit)
    .execute()
  // Written by `changeSettings` alone, with the names of the record's fields.
  return rows.map(({ field, byName, at, change }) => {
    const values = JSON.parse(seal.open(change, changePlace(field, at)).toString()) as {
      old: string
      new: string
    }
    return { field, byName, at, old: values.old, new: values.new }
  }) as SettingsView['changes']
}

function changePlace(field: string, at: string): string {
  return `settings_changes/${field}/${at}`
}
