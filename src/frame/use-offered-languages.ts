import { watch } from 'vue'
import { languages } from '#core/languages.ts'
import { useRecord } from '../db/use-records.ts'
import { offerLanguages } from '../i18n/index.ts'
import { useSessionStore } from '../session/session.ts'

/** Offers the languages that the proxy's settings said last, else those that it said before sign-in. */
export function useOfferedLanguages(): void {
  const session = useSessionStore()
  const { record: shared } = useRecord('settings', 'shared')
  watch(() => shared.value?.languages ?? session.instance?.languages ?? languages, offerLanguages, {
    immediate: true,
  })
}
