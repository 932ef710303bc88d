import type { FromSchema } from 'json-schema-to-ts'
import { policiesSchema, type Policies } from '../records/policies.ts'
import {
  connectionSchema,
  languagesSchema,
  organisationSchema,
  type LanguageSettings,
  type OrganisationSettings,
  type Settings,
} from '../records/settings.ts'

/** What is write-only: its value is stored sealed and never returned. All but the password are PEM texts. */
export const secretNames = ['httpPassword', 'certificateAuthority', 'clientCertificate', 'clientKey'] as const

/** One of {@link secretNames}. */
export type SecretName = (typeof secretNames)[number]

const pem = { type: ['string', 'null'], minLength: 1, maxLength: 100_000 } as const

/**
 * Body of `PUT /api/settings/connection`: the section, and of the secrets those that change; null takes one away.
 * A certificate and its key are given together.
 */
export const connectionChangeSchema = {
  ...connectionSchema,
  properties: {
    ...connectionSchema.properties,
    httpPassword: { type: ['string', 'null'], minLength: 1, maxLength: 50 },
    certificateAuthority: pem,
    clientCertificate: pem,
    clientKey: pem,
  },
} as const

/** Body of `PUT /api/settings/connection`; see {@link connectionChangeSchema}. */
export type ConnectionChange = FromSchema<typeof connectionChangeSchema>

/** The body of `PUT /api/settings/:section`, by section. */
export const sectionSchemas = {
  organisation: organisationSchema,
  connection: connectionChangeSchema,
  policies: policiesSchema,
  languages: languagesSchema,
} as const

/** A section of the settings: one form, one `PUT`. */
export type SettingsSection = keyof typeof sectionSchemas

/** The body of each section's `PUT`. */
export interface SectionChange {
  organisation: OrganisationSettings
  connection: ConnectionChange
  policies: Policies
  languages: LanguageSettings
}

/** What is known of a secret: when it was set, and the last day of a certificate (`yyyy-MM-dd`). */
export interface SecretState {
  set: string | null
  expires: string | null
}

/** One changed field: `endpoints.test.tx25` for one within another, and who changed it when, from what to what. */
export interface SettingsChangeLine {
  section: SettingsSection
  field: string
  byName: string
  at: string
  /** Empty for a secret. Lists and objects as JSON. */
  old: string
  /** `changed` or `removed` for a secret. */
  new: string
}

/** `GET /api/settings`, and the answer to every change: what is set, and who set what last, newest first. */
export interface SettingsView {
  settings: Settings
  secrets: Record<SecretName, SecretState>
  changes: SettingsChangeLine[]
}
