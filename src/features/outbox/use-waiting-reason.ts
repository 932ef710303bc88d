import { useI18n } from 'vue-i18n'
import { useProblemWords } from '../../i18n/use-problem-words.ts'
import { useSyncStatusStore } from '../../session/sync-status.ts'
import type { OutboxItem } from './use-outbox.ts'

/** Says why an item has not been sent: what set it aside, or what it waits for. */
export function useWaitingReason(): (item: Pick<OutboxItem, 'request' | 'needsPerson'>) => string {
  const { t } = useI18n()
  const words = useProblemWords()
  const status = useSyncStatusStore()

  return ({ request: { setAside }, needsPerson }) => {
    if (needsPerson && setAside) {
      const { title, todo } = words(setAside.code)
      return `${title}. ${todo}`
    }
    if (status.problem === 'not-signed-in') return t('outbox.reasons.signIn')
    if (status.problem === 'no-connection') return t('outbox.reasons.offline')
    if (status.problem) return `${words(status.problem).title}. ${t('outbox.reasons.later')}`
    return t(status.sending ? 'outbox.reasons.sending' : 'outbox.reasons.turn')
  }
}
