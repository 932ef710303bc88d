import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { purposeOf, purposesOf, sectorOf } from '#core/codes/purposes.ts'
import { useCodeList } from '../../db/code-lists.ts'
import { useRecord } from '../../db/use-records.ts'
import type { ChoiceOption } from '../../ui/choice-option.ts'
import { todayInBrussels, usePurposeWords } from '../requests/index.ts'

/** The purposes that the organisation may give, and the words of one. */
export function usePurposes(): {
  /** Code and sub-code, `17.1`. */
  sector: ComputedRef<string>
  choices: ComputedRef<readonly ChoiceOption[]>
  /** The most days of a registration by purpose code, where the centre has set one. */
  maximumPeriods: ComputedRef<Readonly<Record<string, number>>>
  /** `1 · File under examination`; a code that no list knows stands alone; empty for none. */
  sayPurpose: (code: string) => string
} {
  const { t } = useI18n()
  const { record: settings } = useRecord('settings', 'shared')
  const purposes = useCodeList('purposes')
  const { sector, sayPurpose } = usePurposeWords()

  const offered = computed(() => {
    const codes = settings.value?.policies.offeredPurposes ?? null
    const all = purposesOf(purposes.value, sector.value, todayInBrussels())
    return all.filter((entry) => codes === null || codes.includes(purposeOf(entry)))
  })
  const choices = computed(() =>
    offered.value
      // Those of the sector first: they are what is chosen nearly always.
      .toSorted((left, right) => Number(sectorOf(left) === null) - Number(sectorOf(right) === null))
      .map((entry) => ({
        value: purposeOf(entry),
        label: sayPurpose(purposeOf(entry)),
        group: sectorOf(entry)
          ? t('forms.purpose.sector', { sector: sector.value })
          : t('forms.purpose.every'),
      })),
  )

  const maximumPeriods = computed(() => settings.value?.policies.maximumPeriods ?? {})

  return { sector, choices, maximumPeriods, sayPurpose }
}
