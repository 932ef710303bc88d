import type { Settings } from '#core/records/settings.ts'
import {
  secretNames,
  sectionSchemas,
  type SectionChange,
  type SecretName,
  type SettingsSection,
} from '#core/wire/settings.ts'
import type { ChangedField } from '../store/settings-changes.ts'

type Part = Readonly<Record<string, unknown>>

/** A change of one section, with the name of the section. */
export type AnyChange = {
  [Section in SettingsSection]: { section: Section; change: SectionChange[Section] }
}[SettingsSection]

/** The settings as they are once a section is changed. */
export function applyChange(settings: Settings, { section, change }: AnyChange): Settings {
  if (section === 'policies') return { ...settings, policies: change }
  const known = Object.entries(change).filter(([field]) => !isSecret(field))
  return { ...settings, ...Object.fromEntries(known) }
}

/** What a change says about secrets: a new value, or null to take one away. */
export function secretsOf({ section, change }: AnyChange): [SecretName, string | null][] {
  if (section !== 'connection') return []
  return secretNames.flatMap((name) => {
    const value = change[name]
    return value === undefined ? [] : [[name, value] as [SecretName, string | null]]
  })
}

/** The fields of a section that differ, with what they were and are. */
export function changedFields(section: SettingsSection, before: Settings, after: Settings): ChangedField[] {
  const old = flatten(partOf(before, section))
  return [...flatten(partOf(after, section))]
    .map(([field, value]) => ({ section, field, old: old.get(field) ?? '', new: value }))
    .filter((row) => row.old !== row.new)
}

function partOf(settings: Settings, section: SettingsSection): Part {
  if (section === 'policies') return settings.policies
  const names = Object.keys(sectionSchemas[section].properties)
  return Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)))
}

/** The endpoints are fields of their own; other lists and tables are one value. */
function flatten(part: Part, before = ''): Map<string, string> {
  const fields = new Map<string, string>()
  for (const [name, value] of Object.entries(part)) {
    const field = `${before}${name}`
    if (field.startsWith('endpoints') && typeof value === 'object' && value !== null) {
      for (const [inner, address] of flatten(value as Part, `${field}.`)) fields.set(inner, address)
    } else {
      fields.set(field, typeof value === 'string' ? value : JSON.stringify(value))
    }
  }
  return fields
}

function isSecret(field: string): boolean {
  return secretNames.some((name) => name === field)
}
