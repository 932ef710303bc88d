import { useI18n } from 'vue-i18n'
import { formatIncompleteDate } from '#core/incomplete-date.ts'
import { useRecords } from '../../db/use-records.ts'
import { language } from '../../i18n/index.ts'
import { useProblemWords } from '../../i18n/use-problem-words.ts'
import type { OutboxItem, RecordItem } from './outbox-item.ts'
import { useWaitingReason } from './use-waiting-reason.ts'

/** An item in words: about whom, what it is, and why it still waits. */
export function useItemWords(): {
  who: (item: OutboxItem) => string
  what: (item: OutboxItem) => string
  /** Both in one. */
  about: (item: OutboxItem) => string
  why: (item: OutboxItem) => string
} {
  const { t } = useI18n()
  const words = useProblemWords()
  const reasonOf = useWaitingReason()
  const { records: requests } = useRecords('requests')

  function what(item: OutboxItem): string {
    if (item.kind === 'request') return t(`common.services.${item.request.service}`)
    if (item.unsent.name === 'clients') return t(item.unsent.removed ? 'outbox.fileDeleted' : 'outbox.file')
    if (!item.visit) return t('outbox.visitDeleted')
    return t('outbox.visit', { day: formatIncompleteDate(item.visit.plannedFor, language.value) })
  }

  function whyRecord({ unsent: { setAside, conflicts } }: RecordItem): string {
    if (setAside) {
      const { title, todo } = words(setAside.code)
      return `${title}. ${todo}`
    }
    if (conflicts.length > 0) return t('outbox.reasons.conflict')
    return reasonOf(null)
  }

  function why(item: OutboxItem): string {
    if (item.kind === 'record') return whyRecord(item)
    const { waitsFor } = item.request
    const first = item.state === 'waiting' && requests.value?.find(({ id }) => id === waitsFor)
    if (!first) return reasonOf(item)
    const service = t(`common.services.${first.service}`)
    return t('outbox.reasons.waitsFor', {
      what: t('outbox.what', { service, client: first.clientName }),
    })
  }

  const who = (item: OutboxItem): string => item.who || t('outbox.someClient')

  function about(item: OutboxItem): string {
    if (item.kind === 'record') return t('common.pair', { label: what(item), value: who(item) })
    return t('outbox.what', { service: what(item), client: who(item) })
  }

  return { who, what, about, why }
}
