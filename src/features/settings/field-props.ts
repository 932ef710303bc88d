import type { SettingsView } from '#core/wire/settings.ts'
import type { FieldRow } from './fields.ts'

/** What every kind of field is given; it answers with `edit`. */
export interface FieldProps {
  id: string
  row: FieldRow
  label: string
  hint: string
  error: string
  value: unknown
  view: SettingsView
  demo: boolean
  readOnly: boolean
}
