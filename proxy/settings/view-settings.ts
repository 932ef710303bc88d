import type { SettingsView } from '#core/wire/settings.ts'
import { latestChanges, readSettings } from '../store/settings.ts'
import type { Reading } from '../store/store.ts'

const shownChanges = 100

/** The settings as admins and advisors read them: without the password, with who changed what last. */
export async function viewSettings(reading: Reading): Promise<SettingsView> {
  const { settings, httpPasswordSetAt } = await readSettings(reading)
  return { settings, httpPasswordSetAt, changes: await latestChanges(reading, shownChanges) }
}
