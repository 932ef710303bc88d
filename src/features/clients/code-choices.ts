import { choicesOn, findCode, nameOfEntry } from '#core/codes/code-list.ts'
import type { CodeList } from '#core/records/code-list.ts'
import { language } from '../../i18n/index.ts'
import type { ChoiceOption } from '../../ui/choice-option.ts'
import { todayInBrussels } from '../requests/index.ts'

/** The codes that may be chosen today, by name, after the words for what is not known; what stands in the file stays. */
export function codeChoices(list: CodeList | null, present: string, notKnown: string): ChoiceOption[] {
  const valid = choicesOn(list, todayInBrussels())
  const kept = valid.some(({ code }) => code === present) ? undefined : findCode(list, present)
  const collator = new Intl.Collator(language.value)
  const entries = [...valid, ...(kept ? [kept] : [])]
  const byName = Map.groupBy(entries, (entry) => nameOfEntry(entry, language.value))
  // Some countries have had several codes: where the name does not tell them apart, the code does.
  const choices = [...byName].flatMap(([name, alike]) =>
    alike.map(({ code }) => ({ value: code, label: alike.length > 1 ? `${name} (${code})` : name })),
  )
  return [
    { value: '', label: notKnown },
    ...choices.toSorted((left, right) => collator.compare(left.label, right.label)),
  ]
}
