import { computed, onMounted, ref, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Visit } from '#core/records/visit.ts'
import { useRecords } from '../../db/use-records.ts'
import { formatDay } from '../../i18n/moments.ts'
import { ownWays } from '../../session/device.ts'
import { useSessionStore } from '../../session/session.ts'

/** One condition of a visit without a network, in words. */
export interface Readiness {
  ready: boolean
  words: string
}

/** What of a visit is ready for a place without a network: the client's file, an answer, a key of one's own. */
export function useReadiness(visit: () => Visit): ComputedRef<readonly Readiness[]> {
  const { t } = useI18n()
  const { records: clients } = useRecords('clients')
  const { records: answers } = useRecords('answers')

  const unlocks = ref(false)
  const session = useSessionStore()

  onMounted(async () => {
    const ways = await ownWays(session.deviceId ?? '')
    unlocks.value = ways.passkey || ways.passphrase
  })

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
      { ready: unlocks.value, words: t(unlocks.value ? 'visits.ready.unlock' : 'visits.ready.noUnlock') },
    ]
  })
}
