import { settingsChangeSchema, type SettingsView } from '#core/wire/settings.ts'
import { signedIn } from '../auth/require-role.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import { viewSettings } from '../settings/view-settings.ts'

/** `GET` and `PUT /api/settings`: read by admins and security advisors, changed by admins. */
export function settingsRoutes(api: App, { store, settings }: Services): void {
  const reading = { config: { may: ['admin', 'security-advisor'] } } as const
  const changing = { config: { may: ['admin'] }, schema: { body: settingsChangeSchema } } as const

  api.get('/settings', reading, async (): Promise<SettingsView> => viewSettings(store))

  api.put('/settings', changing, async (request): Promise<SettingsView> => {
    await settings.change(signedIn(request).user, request.body)
    return viewSettings(store)
  })
}
