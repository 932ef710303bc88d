import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { nameOfEntry } from '#core/codes/code-list.ts'
import { findPurpose, purposeOf, purposesOf, sectorOf } from '#core/codes/purposes.ts'
import type { CodeEntry } from '#core/records/code-list.ts'
import { useCodeList } from '../../db/code-lists.ts'
import { useRecord } from '../../db/use-records.ts'
import { language } from '../../i18n/index.ts'
import type { ChoiceOption } from '../../ui/choice-option.ts'
import { todayInBrussels } from '../requests/index.ts'

/** The purposes that the organisation may give, and the words of one. */
export function usePurposes(): {
  /** Code and sub-code, `17.1`. */
  sector: ComputedRef<string>
  choices: ComputedRef<readonly ChoiceOption[]>
  /** `1 · File under examination`; a code that no list knows stands alone; empty for none. */
  sayPurpose: (code: string) => string
} {
  const { t } = useI18n()
  const { record: settings } = useRecord('settings', 'shared')
  const purposes = useCodeList('purposes')
  // PROTOCOL 8.5: for a centre for social welfare always 17.1.
  const sector = computed(() => settings.value?.sector ?? '17.1')

  const say = (entry: CodeEntry) => `${purposeOf(entry)} · ${nameOfEntry(entry, language.value)}`

  const choices = computed(() =>
    purposesOf(purposes.value, sector.value, todayInBrussels())
      // Those of the sector first: they are what is chosen nearly always.
      .toSorted((left, right) => Number(sectorOf(left) === null) - Number(sectorOf(right) === null))
      .map((entry) => ({
        value: purposeOf(entry),
        label: say(entry),
        group: sectorOf(entry)
          ? t('forms.purpose.sector', { sector: sector.value })
          : t('forms.purpose.every'),
      })),
  )

  function sayPurpose(code: string): string {
    const found = findPurpose(purposes.value, sector.value, code)
    return found ? say(found) : code
  }

  return { sector, choices, sayPurpose }
}
