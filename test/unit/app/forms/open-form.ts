import type { VueWrapper } from '@vue/test-utils'
import { expect } from 'vitest'
import type { Router, RouteRecordRaw } from 'vue-router'
import type { Client } from '#core/records/client.ts'
import type { RequestRecord } from '#core/records/request.ts'
import type { SharedSettings } from '#core/records/settings.ts'
import { useSyncStatusStore } from '../../../../src/session/sync-status.ts'
import { initialStatus } from '../../../../src/db/sync/sync-status.ts'
import { aClient } from '../clients/a-client.ts'
import { mountInApp } from '../frame/mount-in-app.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk, sharedSettings } from '../requests/memory-desk.ts'

const nowhere = { template: '<p>elsewhere</p>' }
const app = { template: '<RouterView />' }

/** Opens a page on which a request is written, with one client and whatever else is given on the device. */
export async function openForm(
  path: string,
  options: {
    routes: readonly RouteRecordRaw[]
    client?: Client
    requests?: RequestRecord[]
    settings?: Partial<SharedSettings>
    connected?: boolean
  },
): Promise<{ page: VueWrapper; router: Router; stored: () => Promise<RequestRecord[]> }> {
  const { client = aClient(), requests = [], settings = {}, connected = true } = options
  const desk = await openMemoryDesk({
    clients: [client],
    requests,
    settings: [sharedSettings(settings)],
  })
  useSyncStatusStore().show({ ...initialStatus, connected })
  const routes = [...options.routes, { path: '/:rest(.*)*', component: nowhere }]
  const mounted = await mountInApp(app, { routes, path, pinia: desk.pinia })
  await eventually(() => expect(mounted.page.find('form, .clients').exists()).toBe(true))
  const stored = async (): Promise<RequestRecord[]> =>
    (await desk.database.requests.find().exec()).map(
      (document) => document.toMutableJSON() as unknown as RequestRecord,
    )
  return { ...mounted, stored }
}
