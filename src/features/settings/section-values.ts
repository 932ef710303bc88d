import type { Settings } from '#core/records/settings.ts'
import type { SectionChange, SettingsSection } from '#core/wire/settings.ts'
import { fieldsOf, isSecret } from './fields.ts'

/** The values of a section's form by the names of its fields; a secret is `''` unless a new one was typed. */
export type SectionValues = Readonly<Record<string, unknown>>

function valueAt(part: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
    part,
  )
}

/** What the form of a section shows of the settings as they are stored. */
export function valuesOf(section: SettingsSection, settings: Settings): SectionValues {
  const part = section === 'policies' ? settings.policies : settings
  return Object.fromEntries(
    fieldsOf(section).map(({ name }) => [name, isSecret(name) ? '' : valueAt(part, name.split('.'))]),
  )
}

function put(target: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[name] = value
    return
  }
  const inner = (target[name] ??= {}) as Record<string, unknown>
  put(inner, rest, value)
}

/** The body that stores a section: every field, and of the secrets those that were typed or are to go (null). */
export function changeOf<Section extends SettingsSection>(
  section: Section,
  values: SectionValues,
): SectionChange[Section] {
  const change: Record<string, unknown> = {}
  for (const { name } of fieldsOf(section)) {
    const value = values[name]
    if (!(isSecret(name) && value === '')) put(change, name.split('.'), value)
  }
  // The table of fields names exactly what the section's schema asks for; a spec compares the two.
  return change as SectionChange[Section]
}

/** Whether two values of a field are the same, lists and tables by their content. */
export function sameValue(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right)
}
