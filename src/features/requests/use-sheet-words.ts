import { computed, ref, watch, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Language } from '#core/languages.ts'
import type { RequestRecord } from '#core/records/request.ts'
import { language as appLanguage, prepareLanguage } from '../../i18n/index.ts'
import { formatDayIn, formatTime } from '../../i18n/moments.ts'

/** The words of a printed sheet. */
export interface SheetWords {
  language: ComputedRef<Language>
  say: (key: string, values?: Record<string, unknown>) => string
  /** Day and time of an ISO time. */
  sayTime: (iso: string) => string
}

/** A sheet speaks the language of its result: the one asked for with a Tx25 (PROTOCOL 8.7), else the app's. */
export function useSheetWords(request: () => RequestRecord): SheetWords {
  const { t } = useI18n()
  const prepared = ref<Language | null>(null)
  const wanted = computed((): Language => {
    const { parameters } = request()
    return 'language' in parameters ? parameters.language : appLanguage.value
  })
  const language = computed(() => (prepared.value === wanted.value ? wanted.value : appLanguage.value))

  watch(
    wanted,
    async (next) => {
      await prepareLanguage(next)
      prepared.value = next
    },
    { immediate: true },
  )

  return {
    language,
    say: (key, values = {}) => t(key, values, { locale: language.value }),
    sayTime: (iso) => `${formatDayIn(iso, language.value)} ${formatTime(iso)}`,
  }
}
