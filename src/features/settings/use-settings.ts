import { onMounted, shallowRef, type ShallowRef } from 'vue'
import type { SettingsView } from '#core/wire/settings.ts'
import { fetchSettings, saveSettings } from '../../api/settings.ts'
import { cleanSettings } from './check-settings.ts'
import type { SettingsForm } from './fields.ts'

/** The settings as the proxy has them, and the way to change them. */
export interface SettingsAccess {
  /** Null until they came. */
  view: ShallowRef<SettingsView | null>
  /** Why they did not come. */
  failure: ShallowRef<unknown>
  load: () => Promise<void>
  /** Stores what was edited over what the proxy has at that moment; throws `invalid-input` and others. */
  save: (edits: Partial<SettingsForm>) => Promise<void>
}

/** The settings of the installation, loaded when the page opens. */
export function useSettings(): SettingsAccess {
  const view = shallowRef<SettingsView | null>(null)
  const failure = shallowRef<unknown>(null)

  async function load(): Promise<void> {
    failure.value = null
    try {
      view.value = await fetchSettings()
    } catch (error) {
      failure.value = error
    }
  }

  async function save(edits: Partial<SettingsForm>): Promise<void> {
    // The proxy takes the whole; what somebody else saved meanwhile in another field has to stay.
    const latest = await fetchSettings()
    const whole = cleanSettings({ ...latest.settings, httpPassword: '', ...edits })
    const { httpPassword, ...settings } = whole
    view.value = await saveSettings(httpPassword === '' ? settings : whole)
  }

  onMounted(load)
  return { view, failure, load, save }
}
