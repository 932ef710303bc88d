import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { findPurpose, purposesOfSector } from '#core/codes/purposes.ts'
import { useRecord } from '../../db/use-records.ts'
import { language } from '../../i18n/index.ts'
import type { ChoiceOption } from '../../ui/choice-option.ts'

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
  // PROTOCOL 8.5: for a centre for social welfare always 17.1.
  const sector = computed(() => settings.value?.sector ?? '17.1')

  const choices = computed(() =>
    purposesOfSector(sector.value).map((row) => ({
      value: row.code,
      label: `${row.code} · ${row.name[language.value]}`,
      group: row.sector ? t('forms.purpose.sector', { sector: sector.value }) : t('forms.purpose.every'),
    })),
  )

  function sayPurpose(code: string): string {
    const found = findPurpose(sector.value, code)
    return found ? `${found.code} · ${found.name[language.value]}` : code
  }

  return { sector, choices, sayPurpose }
}
