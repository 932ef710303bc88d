import { CodedError } from '#core/errors.ts'
import type { Settings } from '#core/records/settings.ts'
import type { User } from '#core/records/user.ts'
import type { SettingsChange } from '#core/wire/settings.ts'
import { timestamp, type Clock } from '../clock.ts'
import type { Mode } from '../env.ts'
import { appendRow } from '../journal/append.ts'
import { readSettings, recordChange, writeSettings, type StoredSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { checkSettings } from './check-settings.ts'

/**
 * Stores the settings, effective with the next attempt that is carried out, and records each changed field with
 * who, when, old and new; of the password only that it changed.
 *
 * @throws {CodedError} `invalid-input` with the fields that are refused.
 */
export async function changeSettings(
  { store, clock, mode }: { store: Store; clock: Clock; mode: Mode },
  user: User,
  change: SettingsChange,
): Promise<void> {
  await store.change(async (writing) => {
    const before = await readSettings(writing)
    const refused = checkSettings(change, { mode, passwordIsSet: before.httpPassword !== null })
    if (refused.length > 0)
      throw new CodedError('invalid-input', 'The settings are not valid.', { fields: refused })
    const at = timestamp(clock)
    const changes = changesOf(before.settings, change)
    if (changes.length === 0) return
    await writeSettings(writing, applied(before, change, at))
    for (const row of changes) await recordChange(writing, { ...row, at, user_id: user.id })
    const fields = changes.map(({ field }) => field)
    await appendRow(writing, clock(), { kind: 'settings-changed', actor: user.id, details: { fields } })
  })
}

function applied(
  before: StoredSettings,
  change: SettingsChange,
  at: string,
): Omit<StoredSettings, 'sequence'> {
  const { httpPassword, ...settings } = change
  const { httpPassword: kept, httpPasswordSetAt: keptSince } = before
  return httpPassword === undefined
    ? { settings, httpPassword: kept, httpPasswordSetAt: keptSince }
    : { settings, httpPassword, httpPasswordSetAt: at }
}

function changesOf(before: Settings, change: SettingsChange): { field: string; old: string; new: string }[] {
  const { httpPassword, ...settings } = change
  const changed = Object.entries(settings)
    .map(([field, value]) => ({ field, old: String(before[field as keyof Settings]), new: String(value) }))
    .filter((row) => row.old !== row.new)
  return httpPassword === undefined
    ? changed
    : [...changed, { field: 'httpPassword', old: '', new: 'changed' }]
}
