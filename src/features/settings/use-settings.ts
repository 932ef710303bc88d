import { onMounted, shallowRef, type ShallowRef } from 'vue'
import type { SettingsSection, SettingsView } from '#core/wire/settings.ts'
import { fetchSettings, saveSection } from '../../api/settings.ts'
import { changeOf, valuesOf, type SectionValues } from './section-values.ts'

/** The settings as the proxy has them, and the way to change them. */
export interface SettingsAccess {
  /** Null until they came. */
  view: ShallowRef<SettingsView | null>
  /** Why they did not come. */
  failure: ShallowRef<unknown>
  load: () => Promise<void>
  /** Stores what was edited over what the proxy has at that moment; throws `invalid-input` and others. */
  save: (section: SettingsSection, edits: SectionValues) => Promise<void>
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

  async function save(section: SettingsSection, edits: SectionValues): Promise<void> {
    // The proxy takes a section whole; what somebody else saved meanwhile in another field has to stay.
    const latest = await fetchSettings()
    const values = { ...valuesOf(section, latest.settings), ...edits }
    view.value = await saveSection(section, changeOf(section, values))
  }

  onMounted(load)
  return { view, failure, load, save }
}
