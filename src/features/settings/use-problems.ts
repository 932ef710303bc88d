import { computed, ref, shallowRef, type ComputedRef } from 'vue'
import { CodedError } from '#core/errors.ts'
import { checkSettings, type FieldProblem } from './check-settings.ts'
import { sections, type FieldName, type SectionName, type SettingsForm } from './fields.ts'

/** What is wrong, by field. */
export type Problems = Partial<Record<FieldName, FieldProblem>>

/** What is wrong with a section, and how much of it is shown already. */
export interface SectionProblems {
  found: ComputedRef<Problems>
  shown: ComputedRef<Problems>
  /** Somebody left a field: what is wrong with it may be shown. */
  leave: (name: FieldName) => void
  /** Somebody saves: all may be shown, what other sections lack too. */
  showAll: () => void
  /** Marks the fields that the proxy refused; false where it named none. */
  takeRefusal: (error: unknown) => boolean
  forgetRefusal: () => void
  clear: () => void
}

/** Judges a field once it was left, and all of them when somebody saves. */
export function useProblems(
  section: SectionName,
  form: () => SettingsForm,
  passwordIsSet: () => boolean,
): SectionProblems {
  const own = new Set<string>(sections[section].map(({ name }) => name))
  const left = ref(new Set<string>())
  const all = ref(false)
  const refused = shallowRef<Problems>({})

  const found = computed<Problems>(() => ({ ...refused.value, ...checkSettings(form(), passwordIsSet()) }))
  const isShown = (name: string): boolean => all.value || (own.has(name) && left.value.has(name))

  function takeRefusal(error: unknown): boolean {
    const fields = error instanceof CodedError ? (error.fields ?? []) : []
    refused.value = Object.fromEntries(fields.map(({ field }) => [field, { key: 'refused' }]))
    return fields.length > 0
  }
  function clear(): void {
    left.value = new Set()
    all.value = false
    refused.value = {}
  }

  return {
    found,
    shown: computed(() => Object.fromEntries(Object.entries(found.value).filter(([name]) => isShown(name)))),
    leave: (name) => (left.value = new Set([...left.value, name])),
    showAll: () => (all.value = true),
    takeRefusal,
    forgetRefusal: () => (refused.value = {}),
    clear,
  }
}
