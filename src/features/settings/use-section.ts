import { computed, ref, shallowRef } from 'vue'
import { CodedError } from '#core/errors.ts'
import type { SettingsSection, SettingsView } from '#core/wire/settings.ts'
import { checkSection, cleanSection, type FieldProblem } from './check-section.ts'
import { sameValue, valuesOf, type SectionValues } from './section-values.ts'
import { useSaving } from './use-saving.ts'

type Problems = Readonly<Record<string, FieldProblem>>

/**
 * The form of one section: what was edited since the last save stays apart from the settings, so that these may
 * change underneath; a field is judged once it was left, all of them when somebody saves.
 */
export function useSection(
  section: SettingsSection,
  view: () => SettingsView,
  save: (edits: SectionValues) => Promise<void>,
) {
  const edits = ref<SectionValues>({})
  const left = ref(new Set<string>())
  const all = ref(false)
  const refused = shallowRef<Problems>({})
  const { busy, failure, savedAt, attempt } = useSaving()

  const stored = computed(() => valuesOf(section, view().settings))
  const values = computed<SectionValues>(() => ({ ...stored.value, ...edits.value }))
  const context = computed(() => {
    const settings = { ...view().settings, ...values.value } as SettingsView['settings']
    return {
      live: settings.liveRequests && settings.environment !== 'none',
      organisationIsSet: settings.requestingOrganisation !== '',
      passwordIsSet: view().secrets.httpPassword.set !== null,
    }
  })
  const found = computed<Problems>(() => ({
    ...refused.value,
    ...checkSection(section, values.value, context.value),
  }))
  const shown = computed<Problems>(() =>
    Object.fromEntries(Object.entries(found.value).filter(([name]) => all.value || left.value.has(name))),
  )

  function edit(name: string, value: unknown): void {
    const { [name]: _before, ...others } = edits.value
    edits.value = sameValue(value, stored.value[name]) ? others : { ...others, [name]: value }
    refused.value = {}
    savedAt.value = null
  }

  function discard(): void {
    edits.value = {}
    left.value = new Set()
    all.value = false
    refused.value = {}
    failure.value = null
  }

  /** Marks the fields that the proxy refused; false where it named none of this section. */
  function takeRefusal(error: unknown): boolean {
    const named = error instanceof CodedError ? (error.fields ?? []) : []
    const fields = named.filter(({ field }) => field in stored.value)
    refused.value = Object.fromEntries(fields.map(({ field }) => [field, { key: 'refused' }]))
    return fields.length > 0
  }

  /** Resolves to false where something is wrong, which is then shown. */
  async function submit(): Promise<boolean> {
    all.value = true
    if (Object.keys(found.value).length > 0) return false
    const saved = await attempt(() => save(cleanSection(edits.value)))
    if (saved) discard()
    else if (takeRefusal(failure.value)) failure.value = null
    return saved
  }

  return {
    values,
    changed: computed(() => Object.keys(edits.value).length > 0),
    problems: shown,
    leave: (name: string) => (left.value = new Set([...left.value, name])),
    failure,
    busy,
    savedAt,
    edit,
    discard,
    submit,
  }
}
