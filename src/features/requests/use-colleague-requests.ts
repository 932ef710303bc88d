import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import { CodedError, type ErrorCode } from '#core/errors.ts'
import type { ClientRequestLine } from '#core/wire/request-views.ts'
import { listClientRequests } from '../../api/request-views.ts'
import { useSessionStore } from '../../session/session.ts'

/**
 * That colleagues asked about a client: who, which service, when and its state. Asked of the proxy each time and never
 * stored in this browser; null while it is not known.
 */
export function useColleagueRequests(clientId: () => string): {
  lines: ComputedRef<readonly ClientRequestLine[] | null>
  problem: ShallowRef<ErrorCode | null>
  load: () => Promise<void>
} {
  const session = useSessionStore()
  const all = shallowRef<readonly ClientRequestLine[] | null>(null)
  const problem = shallowRef<ErrorCode | null>(null)

  async function load(): Promise<void> {
    const id = clientId()
    all.value = null
    problem.value = null
    if (id === '') return
    try {
      const found = await listClientRequests(id)
      if (clientId() === id) all.value = found
    } catch (error) {
      if (clientId() === id) problem.value = error instanceof CodedError ? error.code : 'internal'
    }
  }

  watch(clientId, load, { immediate: true })

  return {
    lines: computed(() => all.value?.filter(({ author }) => author !== session.user?.id) ?? null),
    problem,
    load,
  }
}
