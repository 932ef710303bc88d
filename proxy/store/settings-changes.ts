import type { SettingsChangeLine, SettingsSection } from '#core/wire/settings.ts'
import type { Reading, Writing } from './store.ts'

/** A changed field before it is stored. */
export interface ChangedField extends Pick<SettingsChangeLine, 'field' | 'old' | 'new'> {
  section: SettingsSection
}

/** Notes who changed a field, when, and from what to what. */
export async function recordChange(
  { db, seal }: Writing,
  { section, field, old, new: now }: ChangedField,
  { userId, at }: { userId: string; at: string },
): Promise<void> {
  const change = seal.close(JSON.stringify({ old, new: now }), placeOf(field, at))
  await db.insertInto('settings_changes').values({ section, field, change, user_id: userId, at }).execute()
}

/** The latest changes, newest first. */
export async function latestChanges({ db, seal }: Reading, limit: number): Promise<SettingsChangeLine[]> {
  const rows = await db
    .selectFrom('settings_changes')
    .innerJoin('users', 'users.id', 'settings_changes.user_id')
    .select(['section', 'field', 'users.display_name as byName', 'at', 'change'])
    .orderBy('settings_changes.id', 'desc')
    .limit(limit)
    .execute()
  // Written by `recordChange` alone.
  return rows.map(({ change, ...line }) => {
    const values: unknown = JSON.parse(seal.open(change, placeOf(line.field, line.at)).toString())
    return Object.assign(line, values as Pick<SettingsChangeLine, 'old' | 'new'>)
  })
}

function placeOf(field: string, at: string): string {
  return `settings_changes/${field}/${at}`
}
