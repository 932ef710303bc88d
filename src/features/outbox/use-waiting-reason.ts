import { useI18n } from 'vue-i18n'
import type { RequestRecord } from '#core/records/request.ts'
import { useProblemWords } from '../../i18n/use-problem-words.ts'
import { useSyncStatusStore } from '../../session/sync-status.ts'

/** Says why something has not been sent: what set the request aside, or what everything here waits for (null). */
export function useWaitingReason(): (
  item: { request: RequestRecord; needsPerson: boolean } | null,
) => string {
  const { t } = useI18n()
  const words = useProblemWords()
  const status = useSyncStatusStore()

  return (item) => {
    if (item?.needsPerson && item.request.setAside) {
      const { title, todo } = words(item.request.setAside.code)
      return `${title}. ${todo}`
    }
    if (status.problem === 'not-signed-in') return t('outbox.reasons.signIn')
    if (status.problem === 'no-connection') return t('outbox.reasons.offline')
    if (status.problem) return `${words(status.problem).title}. ${t('outbox.reasons.later')}`
    return t(status.sending ? 'outbox.reasons.sending' : 'outbox.reasons.turn')
  }
}
