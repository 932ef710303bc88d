import type { DemoAccount, Instance } from '#core/wire/instance.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import { readSettings } from '../store/settings.ts'

/** `GET /api/instance`: which installation this is. `demoAccounts` is empty in real use. */
export function instanceRoutes(
  api: App,
  { meta, store, firstAdmin }: Services,
  demoAccounts: DemoAccount[],
): void {
  api.get('/instance', { config: { may: 'anyone' } }, async (): Promise<Instance> => {
    const { environment, liveRequests, languages } = (await readSettings(store)).settings
    const needsFirstAdmin = (await firstAdmin?.isOpen()) ?? false
    const { instanceId: id, mode } = meta
    return { id, mode, environment, liveRequests, languages, needsFirstAdmin, demoAccounts }
  })
}
