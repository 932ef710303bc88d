import type { SectionChange, SettingsSection, SettingsView } from '#core/wire/settings.ts'
import { ask } from './client.ts'

/** What is set, and who set what last; secrets only as set or not. */
export function fetchSettings(): Promise<SettingsView> {
  return ask('settings')
}

/** Stores one section; throws `invalid-input` with the fields that were refused, `step-up-required` and others. */
export function saveSection<Section extends SettingsSection>(
  section: Section,
  change: SectionChange[Section],
): Promise<SettingsView> {
  return ask(`settings/${section}`, { method: 'put', json: change })
}
