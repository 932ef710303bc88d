import { defaultSettings } from '#core/records/settings.ts'
import type { Mode } from '../env.ts'
import { hasSettings, writeSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'

/** Gives a new store its settings; an old one keeps what it has. Real use begins with the environment `test`. */
export async function ensureSettings(store: Store, mode: Mode): Promise<void> {
  await store.change(async (writing) => {
    if (await hasSettings(writing)) return
    await writeSettings(writing, defaultSettings(mode === 'demo' ? 'demo' : 'test'))
  })
}
