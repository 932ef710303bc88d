import type { FromSchema } from 'json-schema-to-ts'
import { settingsSchema, type Settings } from '../records/settings.ts'

/** Body of `PUT /api/settings`: the settings, and a new HTTP password where it changes. */
export const settingsChangeSchema = {
  ...settingsSchema,
  properties: { ...settingsSchema.properties, httpPassword: { type: 'string', minLength: 1, maxLength: 50 } },
} as const

/** Body of `PUT /api/settings`. */
export type SettingsChange = FromSchema<typeof settingsChangeSchema>

/** `GET /api/settings`: what is set, and who set what last. The password itself is never returned. */
export interface SettingsView {
  settings: Settings
  /** ISO time at which the HTTP password was last set, or null. */
  httpPasswordSetAt: string | null
  changes: { field: keyof SettingsChange; byName: string; at: string; old: string; new: string }[]
}
