import type { FastifyRequest } from 'fastify'
import { sectionSchemas, type SettingsView } from '#core/wire/settings.ts'
import { isProven, signedIn } from '../auth/require-role.ts'
import { mayOf } from '../auth/rights.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import type { AnyChange } from '../settings/sections.ts'
import { viewSettings } from '../settings/view-settings.ts'

/**
 * `GET /api/settings` for admins and security advisors; `PUT /api/settings/:section` for admins, which needs a fresh
 * proof where credentials, endpoints, rights or evidence change.
 */
export function settingsRoutes(api: App, { store, clock, settings }: Services): void {
  const reading = { config: { may: mayOf('read-settings') } }
  const config = { may: mayOf('change-settings') }

  api.get('/settings', reading, async (): Promise<SettingsView> => viewSettings(store))

  async function change(request: FastifyRequest, of: AnyChange): Promise<SettingsView> {
    const session = signedIn(request)
    await settings.change({ user: session.user, isProven: isProven(session, clock()) }, of)
    return viewSettings(store)
  }

  const { organisation, connection, policies, languages } = sectionSchemas
  api.put('/settings/organisation', { config, schema: { body: organisation } }, (request) =>
    change(request, { section: 'organisation', change: request.body }),
  )
  api.put('/settings/connection', { config, schema: { body: connection } }, (request) =>
    change(request, { section: 'connection', change: request.body }),
  )
  api.put('/settings/policies', { config, schema: { body: policies } }, (request) =>
    change(request, { section: 'policies', change: request.body }),
  )
  api.put('/settings/languages', { config, schema: { body: languages } }, (request) =>
    change(request, { section: 'languages', change: request.body }),
  )
}
