import type { SettingsChange, SettingsView } from '#core/wire/settings.ts'
import { ask } from './client.ts'

/** What is set, and who set what last. */
export function fetchSettings(): Promise<SettingsView> {
  return ask('settings')
}

/** Stores the settings; throws `invalid-input` with the fields that were refused. */
export function saveSettings(change: SettingsChange): Promise<SettingsView> {
  return ask('settings', { method: 'put', json: change })
}
