import { computed, type ComputedRef } from 'vue'
import { clientName } from '#core/records/client.ts'
import { useUnsent } from '../../db/use-bookkeeping.ts'
import { useRecords } from '../../db/use-records.ts'
import { useSyncStatusStore } from '../../session/sync-status.ts'
import { chipState, type ChipState } from './chip-state.ts'
import { oldestFirst, recordItem, requestItem, type OutboxItem } from './outbox-item.ts'

/** What waits on this device, oldest first, and what the chip says about it. `items` is null while it loads. */
export function useOutbox(): {
  items: ComputedRef<readonly OutboxItem[] | null>
  chip: ComputedRef<ChipState>
  /** This browser does not give out what waits. */
  failed: ComputedRef<boolean>
} {
  const status = useSyncStatusStore()
  const requests = useRecords('requests')
  const answers = useRecords('answers')
  const clients = useRecords('clients')
  const visits = useRecords('visits')
  const { records: unsent } = useUnsent()
  const failed = computed(() => [requests, answers, clients, visits].some((read) => read.failed.value))

  const requestItems = computed(() => {
    if (!requests.records.value || !answers.records.value) return null
    const answerOf = new Map(answers.records.value.map((answer) => [answer.id, answer]))
    return requests.records.value.flatMap((request) => requestItem(request, answerOf.get(request.id)) ?? [])
  })

  const recordItems = computed(() => {
    if (!unsent.value) return null
    // Names are looked up only for what waits: nothing, on most days.
    if (unsent.value.length === 0) return []
    const names = new Map(clients.records.value?.map((client) => [client.id, clientName(client)]))
    const visitOf = new Map(visits.records.value?.map((visit) => [visit.id, visit]))
    return unsent.value.map((one) => recordItem(one, names, visitOf.get(one.id)))
  })

  const items = computed(() =>
    requestItems.value && recordItems.value
      ? [...requestItems.value, ...recordItems.value].toSorted(oldestFirst)
      : null,
  )

  const chip = computed(() =>
    chipState({
      failed: failed.value,
      unsent: items.value?.length ?? null,
      needsYou: items.value?.filter(({ needsPerson }) => needsPerson).length ?? 0,
      sending: status.sending,
      receiving: status.receiving,
      connected: status.connected,
      lastContactAt: status.lastContactAt,
      problem: status.problem,
    }),
  )

  return { items, chip, failed }
}
