import type { ConnectionSettings, OrganisationSettings } from '#core/records/settings.ts'

/** All that is edited here; the password is empty unless a new one is being typed. */
export type SettingsForm = OrganisationSettings &
  Pick<ConnectionSettings, 'environment' | 'liveRequests' | 'httpUserName'> & { httpPassword: string }

/** The name of a setting. */
export type FieldName = keyof SettingsForm

/** How a setting is drawn. */
export interface SettingsFieldRow {
  name: FieldName
  kind: 'text' | 'digits' | 'email' | 'secret' | 'environment' | 'switch'
  /** The longest value that the proxy takes, of those that are typed. */
  max?: number
}

/** The sections of the page and their fields, in the order of the page (PROTOCOL 8.5). */
export const sections = {
  organisation: [
    { name: 'sector', kind: 'text' },
    { name: 'requestingOrganisation', kind: 'digits', max: 50 },
    { name: 'ssdnUserId', kind: 'digits', max: 50 },
    { name: 'ssdnEmail', kind: 'email', max: 100 },
  ],
  connection: [
    { name: 'environment', kind: 'environment' },
    { name: 'liveRequests', kind: 'switch' },
    { name: 'httpUserName', kind: 'text', max: 50 },
    { name: 'httpPassword', kind: 'secret', max: 50 },
  ],
} as const satisfies Record<string, readonly SettingsFieldRow[]>

/** The name of a section. */
export type SectionName = keyof typeof sections

/** The id of a field's control on the page. */
export function controlId(name: FieldName): string {
  return `setting-${name}`
}
