import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { CodedError, type ErrorCode } from '#core/errors.ts'
import type { RequestSummary } from '#core/wire/requests.ts'
import { listRequests } from '../../api/requests.ts'

const pageSize = 200

/** Everybody's requests as the proxy lists them, newest first; never stored in this browser. */
export function useAllRequests(): {
  /** Null until the first page has come. */
  summaries: ShallowRef<readonly RequestSummary[] | null>
  more: Ref<boolean>
  busy: Ref<boolean>
  problem: Ref<ErrorCode | null>
  /** Reads the next page; the first time, the first one. */
  load: () => Promise<void>
} {
  const summaries = shallowRef<readonly RequestSummary[] | null>(null)
  const more = ref(false)
  const busy = ref(false)
  const problem = ref<ErrorCode | null>(null)

  async function load(): Promise<void> {
    if (busy.value) return
    busy.value = true
    problem.value = null
    try {
      const before = summaries.value?.at(-1)?.id
      const next = await listRequests({ limit: pageSize, ...(before && { before }) })
      summaries.value = [...(summaries.value ?? []), ...next]
      more.value = next.length === pageSize
    } catch (error) {
      problem.value = error instanceof CodedError ? error.code : 'internal'
    } finally {
      busy.value = false
    }
  }

  return { summaries, more, busy, problem, load }
}
