import { computed, ref, type ComputedRef, type Ref } from 'vue'
import type { SettingsView } from '#core/wire/settings.ts'
import type { FieldName, SettingsForm } from './fields.ts'

/** What somebody changed on the page, over what the proxy has. */
export interface Edits {
  /** Only what differs. */
  edits: Ref<Partial<SettingsForm>>
  form: ComputedRef<SettingsForm>
  changed: ComputedRef<boolean>
  edit: <Name extends FieldName>(name: Name, value: SettingsForm[Name]) => void
}

/** Keeps edits apart from the settings, so that these may change underneath. */
export function useEdits(view: () => SettingsView): Edits {
  const edits = ref<Partial<SettingsForm>>({})
  const stored = computed<SettingsForm>(() => ({ ...view().settings, httpPassword: '' }))

  function edit<Name extends FieldName>(name: Name, value: SettingsForm[Name]): void {
    const { [name]: _before, ...others } = edits.value
    edits.value = value === stored.value[name] ? others : { ...others, [name]: value }
  }

  return {
    edits,
    form: computed(() => ({ ...stored.value, ...edits.value })),
    changed: computed(() => Object.keys(edits.value).length > 0),
    edit,
  }
}
