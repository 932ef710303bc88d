import { computed, type ComputedRef } from 'vue'
import { nameOfEntry } from '#core/codes/code-list.ts'
import { findPurpose, purposeOf } from '#core/codes/purposes.ts'
import type { Language } from '#core/languages.ts'
import { useCodeList } from '../../db/code-lists.ts'
import { useRecord } from '../../db/use-records.ts'
import { language } from '../../i18n/index.ts'

/** Purposes in words. */
export function usePurposeWords(): {
  /** Code and sub-code of the organisation, `17.1`. */
  sector: ComputedRef<string>
  /** `1 · File under examination`; a code that no list knows stands alone; empty for none. */
  sayPurpose: (code: string, inLanguage?: Language) => string
} {
  const { record: settings } = useRecord('settings', 'shared')
  const purposes = useCodeList('purposes')
  // PROTOCOL 8.5: for a centre for social welfare always 17.1.
  const sector = computed(() => settings.value?.sector ?? '17.1')

  return {
    sector,
    sayPurpose(code, inLanguage = language.value) {
      const found = findPurpose(purposes.value, sector.value, code)
      return found ? `${purposeOf(found)} · ${nameOfEntry(found, inLanguage)}` : code
    },
  }
}
