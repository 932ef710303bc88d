import type { SettingsView } from '#core/wire/settings.ts'
import { secretStates } from '../store/secrets.ts'
import { latestChanges } from '../store/settings-changes.ts'
import { readSettings } from '../store/settings.ts'
import type { Reading } from '../store/store.ts'

const shownChanges = 100

/** The settings as admins and advisors read them: without the secrets, with who changed what last. */
export async function viewSettings(reading: Reading): Promise<SettingsView> {
  const { settings } = await readSettings(reading)
  return {
    settings,
    secrets: await secretStates(reading),
    changes: await latestChanges(reading, shownChanges),
  }
}
