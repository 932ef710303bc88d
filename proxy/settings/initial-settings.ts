import type { Settings } from '#core/records/settings.ts'
import type { Mode } from '../env.ts'
import { hasSettings, writeSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'

/** As shipped (issue 2, point 1): real use validates only, for the environment `test`, until an admin says more. */
const initialSettings: Record<Mode, Settings> = {
  demo: settingsFor('demo'),
  real: settingsFor('test'),
}

function settingsFor(environment: Settings['environment']): Settings {
  return {
    sector: '17.1',
    requestingOrganisation: '',
    ssdnUserId: '',
    ssdnEmail: '',
    httpUserName: '',
    environment,
    liveRequests: false,
  }
}

/** Gives a new store its settings; an old one keeps what it has. */
export async function ensureSettings(store: Store, mode: Mode): Promise<void> {
  await store.change(async (writing) => {
    if (await hasSettings(writing)) return
    const settings = initialSettings[mode]
    await writeSettings(writing, { settings, httpPassword: null, httpPasswordSetAt: null })
  })
}
