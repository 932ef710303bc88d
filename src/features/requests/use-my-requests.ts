import { computed, type ComputedRef } from 'vue'
import type { RequestRecord } from '#core/records/request.ts'
import { useRecords } from '../../db/use-records.ts'
import { useSessionStore } from '../../session/session.ts'
import { newestFirst, requestLine, type RequestLine } from './request-line.ts'

/** The signed-in user's requests on this device, newest first; null while they load. */
export function useMyRequests(where: (request: RequestRecord) => boolean = () => true): {
  lines: ComputedRef<readonly RequestLine[] | null>
  failed: ComputedRef<boolean>
} {
  const session = useSessionStore()
  const requests = useRecords('requests', {
    where: (request) => request.author === session.user?.id && where(request),
  })
  const answers = useRecords('answers')
  const byId = computed(() => new Map(answers.records.value?.map((answer) => [answer.id, answer])))
  const lines = computed(() => {
    if (!requests.records.value || !answers.records.value) return null
    return requests.records.value
      .map((request) => requestLine(request, byId.value.get(request.id)))
      .toSorted(newestFirst)
  })
  return { lines, failed: computed(() => requests.failed.value || answers.failed.value) }
}
