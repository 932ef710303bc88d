import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Visit } from '#core/records/visit.ts'
import { useRecords } from '../../db/use-records.ts'
import { formatDay } from '../../i18n/moments.ts'

/** One condition of a visit without a network, in words. */
export interface Readiness {
  ready: boolean
  words: string
}

/** What of a visit is ready for a place without a network: the client's file, an answer. */
export function useReadiness(visit: () => Visit): ComputedRef<readonly Readiness[]> {
  const { t } = useI18n()
  const { records: clients } = useRecords('clients')
  const { records: answers } = useRecords('answers')

  return computed(() => {
    const { clientId } = visit()
    const carried = clients.value?.some(({ id }) => id === clientId) ?? false
    const times = (answers.value ?? [])
      .filter((answer) => answer.clientId === clientId && answer.reply !== null)
      .map(({ answeredAt, receivedAt }) => answeredAt ?? receivedAt)
    const latest = times.toSorted().at(-1)
    return [
      { ready: carried, words: t(carried ? 'visits.ready.client' : 'visits.ready.noClient') },
      {
        ready: latest !== undefined,
        words: latest ? t('visits.ready.result', { day: formatDay(latest) }) : t('visits.ready.noResult'),
      },
    ]
  })
}
