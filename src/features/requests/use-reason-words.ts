import { computed, type ComputedRef } from 'vue'
import { findReason, reasons, type Reason } from '#core/codes/reasons.ts'
import type { Language } from '#core/languages.ts'
import { useRecord } from '../../db/use-records.ts'
import { language } from '../../i18n/index.ts'

/** The reasons that the centre offers, and recorded ones in words. */
export function useReasonWords(): {
  /** Those of the policies; as shipped until the settings have come. */
  offered: ComputedRef<readonly Reason[]>
  /** A recorded reason in the language given, the app's by default, if a list has it; else as it was written. */
  sayReason: (reason: string, inLanguage?: Language) => string
} {
  const { record: settings } = useRecord('settings', 'shared')
  const offered = computed(() => settings.value?.policies.reasons ?? reasons)

  return {
    offered,
    sayReason(reason, inLanguage = language.value) {
      // What the centre has taken off its list is still said in every language if it was shipped.
      const found = findReason(reason, offered.value) ?? findReason(reason)
      return found?.name[inLanguage] ?? reason
    },
  }
}
