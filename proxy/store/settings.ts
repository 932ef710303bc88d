import { defaultPolicies, sharedPolicies } from '#core/records/policies.ts'
import { defaultSettings, type Settings, type SharedSettings } from '#core/records/settings.ts'
import type { Reading, Writing } from './store.ts'

/** The settings of this moment. */
export interface StoredSettings {
  settings: Settings
  sequence: number
}

const place = 'settings/1/document'

/** Whether the store has settings yet; only a new one has none. */
export async function hasSettings({ db }: Reading): Promise<boolean> {
  return (await db.selectFrom('settings').select('id').executeTakeFirst()) !== undefined
}

/** The settings of this moment, with the defaults of what they did not have when they were stored. */
export async function readSettings({ db, seal }: Reading): Promise<StoredSettings> {
  const row = await db.selectFrom('settings').select(['document', 'sequence']).executeTakeFirstOrThrow()
  // Written by `writeSettings` alone.
  const stored = JSON.parse(seal.open(row.document, place).toString()) as Partial<Settings>
  const settings = { ...defaultSettings('none'), ...stored }
  return {
    settings: { ...settings, policies: { ...defaultPolicies, ...stored.policies } },
    sequence: row.sequence,
  }
}

/** Replaces the settings and wakes everybody's pull. */
export async function writeSettings(writing: Writing, settings: Settings): Promise<void> {
  const row = {
    document: writing.seal.close(JSON.stringify(settings), place),
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
  const { settings, sequence } = await readSettings(reading)
  if (sequence <= after) return []
  const { environment, liveRequests, sector, requestingOrganisation, languages } = settings
  const policies = sharedPolicies(settings.policies)
  const document: SharedSettings = {
    id: 'shared',
    environment,
    liveRequests,
    sector,
    requestingOrganisation,
    languages,
    policies,
  }
  return [{ sequence, document }]
}
