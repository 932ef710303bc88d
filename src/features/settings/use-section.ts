import type { SettingsView } from '#core/wire/settings.ts'
import type { FieldName, SectionName, SettingsForm } from './fields.ts'
import { useEdits } from './use-edits.ts'
import { useProblems } from './use-problems.ts'
import { useSaving } from './use-saving.ts'

/** One form of the page: what was edited since the last save, what is wrong with it, saving it. */
export function useSection(
  section: SectionName,
  view: () => SettingsView,
  save: (section: SectionName, edits: Partial<SettingsForm>) => Promise<void>,
) {
  const { edits, form, changed, edit: keep } = useEdits(view)
  const { busy, failure, savedAt, attempt } = useSaving()
  const passwordIsSet = (): boolean => view().secrets.httpPassword.set !== null
  const problems = useProblems(section, () => form.value, passwordIsSet)

  function edit<Name extends FieldName>(name: Name, value: SettingsForm[Name]): void {
    keep(name, value)
    problems.forgetRefusal()
    savedAt.value = null
  }

  function discard(): void {
    edits.value = {}
    problems.clear()
    failure.value = null
  }

  /** Resolves to false where something is wrong, which is then shown. */
  async function submit(): Promise<boolean> {
    problems.showAll()
    if (Object.keys(problems.found.value).length > 0) return false
    const saved = await attempt(() => save(section, edits.value))
    if (saved) discard()
    else if (problems.takeRefusal(failure.value)) failure.value = null
    return saved
  }

  const { shown, leave } = problems
  return { form, changed, problems: shown, leave, failure, busy, savedAt, edit, discard, submit }
}
