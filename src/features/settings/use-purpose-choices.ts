import { computed, type ComputedRef } from 'vue'
import { nameOfEntry } from '#core/codes/code-list.ts'
import { purposeOf, purposesOf } from '#core/codes/purposes.ts'
import { useCodeList } from '../../db/code-lists.ts'
import { language } from '../../i18n/index.ts'
import { todayInBrussels } from '../requests/index.ts'

/** The purposes of a sector (code and sub-code) with their names, ordered by code. */
export function usePurposeChoices(sector: () => string): ComputedRef<{ code: string; name: string }[]> {
  const list = useCodeList('purposes')
  return computed(() =>
    purposesOf(list.value, sector(), todayInBrussels()).map((entry) => ({
      code: purposeOf(entry),
      name: nameOfEntry(entry, language.value),
    })),
  )
}
