import { computed, type ComputedRef } from 'vue'
import { requestState, requestStates, type RequestState } from '#core/records/request-states.ts'
import type { RequestRecord } from '#core/records/request.ts'
import { useRecords } from '../../db/use-records.ts'
import { useSyncStatusStore } from '../../session/sync-status.ts'
import { chipState, type ChipState } from './chip-state.ts'

/** A request that waits on this device, or was set aside on it. */
export interface OutboxItem {
  request: RequestRecord
  state: RequestState
  needsPerson: boolean
  /** ISO time since which it waits. */
  since: string
}

/** What waits on this device, oldest first, and what the chip says about it. `items` is null while it loads. */
export function useOutbox(): {
  items: ComputedRef<readonly OutboxItem[] | null>
  chip: ComputedRef<ChipState>
} {
  const status = useSyncStatusStore()
  const { records: requests } = useRecords('requests')
  const { records: answers } = useRecords('answers')

  const items = computed(() => {
    if (!requests.value || !answers.value) return null
    const answerOf = new Map(answers.value.map((answer) => [answer.id, answer]))
    return requests.value
      .map((request) => itemOf(request, requestState(request, answerOf.get(request.id))))
      .filter(({ state }) => requestStates[state].unsent)
      .toSorted((left, right) => left.since.localeCompare(right.since))
  })

  const chip = computed(() =>
    chipState({
      unsent: items.value?.length ?? null,
      needsYou: items.value?.filter(({ needsPerson }) => needsPerson).length ?? 0,
      sending: status.sending,
      connected: status.connected,
      lastContactAt: status.lastContactAt,
      problem: status.problem,
    }),
  )

  return { items, chip }
}

function itemOf(request: RequestRecord, state: RequestState): OutboxItem {
  const since = request.setAside?.at ?? request.queuedAt ?? request.changedAt
  return { request, state, needsPerson: requestStates[state].needsPerson, since }
}
