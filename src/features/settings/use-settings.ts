import { onMounted, shallowRef, type ShallowRef } from 'vue'
import type { ConnectionSettings } from '#core/records/settings.ts'
import type { SectionChange, SettingsView } from '#core/wire/settings.ts'
import { fetchSettings, saveSection } from '../../api/settings.ts'
import { cleanSettings } from './check-settings.ts'
import type { SectionName, SettingsForm } from './fields.ts'

/** The settings as the proxy has them, and the way to change them. */
export interface SettingsAccess {
  /** Null until they came. */
  view: ShallowRef<SettingsView | null>
  /** Why they did not come. */
  failure: ShallowRef<unknown>
  load: () => Promise<void>
  /** Stores what was edited over what the proxy has at that moment; throws `invalid-input` and others. */
  save: (section: SectionName, edits: Partial<SettingsForm>) => Promise<void>
}

function organisationOf(whole: SettingsForm): SectionChange['organisation'] {
  const { sector, requestingOrganisation, ssdnUserId, ssdnEmail } = whole
  return { sector, requestingOrganisation, ssdnUserId, ssdnEmail }
}

function connectionOf(whole: SettingsForm & ConnectionSettings): SectionChange['connection'] {
  const { environment, liveRequests, httpUserName, httpPassword } = whole
  const { endpoints, connectSeconds, headersSeconds, bodySeconds } = whole
  return {
    environment,
    liveRequests,
    httpUserName,
    endpoints,
    connectSeconds,
    headersSeconds,
    bodySeconds,
    ...(httpPassword !== '' && { httpPassword }),
  }
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

  async function save(section: SectionName, edits: Partial<SettingsForm>): Promise<void> {
    // The proxy takes a whole section; what somebody else saved meanwhile in another field has to stay.
    const { settings } = await fetchSettings()
    const whole = { ...settings, ...cleanSettings({ ...settings, httpPassword: '', ...edits }) }
    view.value =
      section === 'organisation'
        ? await saveSection(section, organisationOf(whole))
        : await saveSection(section, connectionOf(whole))
  }

  onMounted(load)
  return { view, failure, load, save }
}
