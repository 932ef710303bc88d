import { languages } from '#core/languages.ts'
import { secretNames, type SecretName, type SettingsSection } from '#core/wire/settings.ts'

/** How a field is drawn. The last four are editors of their own, for lists. */
export type FieldKind =
  | 'text'
  | 'digits'
  | 'email'
  | 'address'
  | 'environment'
  | 'switch'
  | 'number'
  | 'choice'
  | 'password'
  | 'pem'
  | 'reasons'
  | 'purposes'
  | 'periods'
  | 'languages'

/** One field: its name is that of the record, `endpoints.test.tx25` for one within another. */
export interface FieldRow {
  name: string
  kind: FieldKind
  /** The longest text, or the largest number. */
  max?: number
  min?: number
  /** The i18n key below `settings.units` of what a number counts. */
  unit?: 'minutes' | 'hours' | 'days' | 'seconds'
  /** What a choice offers; the words are `settings.choices.<name>.<option>`. */
  options?: readonly string[]
  /** An empty number is allowed and stands for the default of the server. */
  optional?: true
}

/** Fields that belong together, under a heading of `settings.groups`; a folded one is opened by who needs it. */
export interface FieldGroup {
  id: string
  folded?: true
  fields: readonly FieldRow[]
}

const services = ['identify-person', 'manage-access', 'tx25'] as const

function addresses(environment: 'test' | 'acpt' | 'prod'): FieldRow[] {
  return services.map((service) => ({
    name: `endpoints.${environment}.${service}`,
    kind: 'address',
    max: 300,
  }))
}

function seconds(name: string): FieldRow {
  return { name, kind: 'number', unit: 'seconds', min: 1, max: 600, optional: true }
}

/** The sections and their fields in the order of the pages (PROTOCOL 8.5, DESIGN 5 and 6). */
export const sections: Readonly<Record<SettingsSection, readonly FieldGroup[]>> = {
  organisation: [
    {
      id: 'organisation',
      fields: [
        { name: 'sector', kind: 'text', max: 7 },
        { name: 'requestingOrganisation', kind: 'digits', max: 50 },
        { name: 'ssdnUserId', kind: 'digits', max: 50 },
        { name: 'ssdnEmail', kind: 'email', max: 100 },
      ],
    },
  ],
  connection: [
    {
      id: 'target',
      fields: [
        { name: 'environment', kind: 'environment' },
        { name: 'liveRequests', kind: 'switch' },
      ],
    },
    {
      id: 'account',
      fields: [
        { name: 'httpUserName', kind: 'text', max: 50 },
        { name: 'httpPassword', kind: 'password', max: 50 },
      ],
    },
    {
      id: 'certificates',
      fields: [
        { name: 'certificateAuthority', kind: 'pem' },
        { name: 'clientCertificate', kind: 'pem' },
        { name: 'clientKey', kind: 'pem' },
      ],
    },
    { id: 'limits', folded: true, fields: ['connectSeconds', 'headersSeconds', 'bodySeconds'].map(seconds) },
    {
      id: 'addresses',
      folded: true,
      fields: [...addresses('test'), ...addresses('acpt'), ...addresses('prod')],
    },
  ],
  policies: [
    {
      id: 'screens',
      fields: [
        { name: 'idleMinutes', kind: 'number', unit: 'minutes', min: 1, max: 60 },
        { name: 'visitIdleMinutes', kind: 'number', unit: 'minutes', min: 1, max: 120 },
        { name: 'leaseHours', kind: 'number', unit: 'hours', min: 1, max: 168 },
        { name: 'resultDays', kind: 'number', unit: 'days', min: 1, max: 365 },
      ],
    },
    {
      id: 'requests',
      fields: [
        { name: 'registrationCheck', kind: 'choice', options: ['off', 'warn', 'require'] },
        { name: 'offeredPurposes', kind: 'purposes' },
        { name: 'maximumPeriods', kind: 'periods' },
        { name: 'reasons', kind: 'reasons' },
      ],
    },
    {
      id: 'readers',
      fields: [
        { name: 'resultReaders', kind: 'choice', options: ['author', 'assigned-caseworkers'] },
        { name: 'noticeDelayDays', kind: 'number', unit: 'days', min: 0, max: 365 },
        { name: 'retentionDays', kind: 'number', unit: 'days', min: 1, max: 36_500 },
      ],
    },
    { id: 'signIn', fields: [{ name: 'secondFactor', kind: 'choice', options: ['optional', 'required'] }] },
  ],
  languages: [{ id: 'languages', fields: [{ name: 'languages', kind: 'languages', options: languages }] }],
}

/** All fields of a section, in the order of its page. */
export function fieldsOf(section: SettingsSection): readonly FieldRow[] {
  return sections[section].flatMap(({ fields }) => fields)
}

/** Whether a field is write-only. */
export function isSecret(name: string): name is SecretName {
  return secretNames.some((secret) => secret === name)
}

/** The id of a field's control on the page. */
export function controlId(name: string): string {
  return `setting-${name.replaceAll('.', '-')}`
}
