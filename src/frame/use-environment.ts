import { computed, type ComputedRef } from 'vue'
import type { Environment } from '#core/records/settings.ts'
import { useRecord } from '../db/use-records.ts'
import { useSessionStore } from '../session/session.ts'

/** Which environment this is: what the proxy's settings said last, else what it said before sign-in. */
export function useEnvironment(): {
  environment: ComputedRef<Environment | null>
  liveRequests: ComputedRef<boolean>
  demo: ComputedRef<boolean>
} {
  const session = useSessionStore()
  const { record: shared } = useRecord('settings', 'shared')
  return {
    environment: computed(() => shared.value?.environment ?? session.instance?.environment ?? null),
    liveRequests: computed(() => shared.value?.liveRequests ?? session.instance?.liveRequests ?? false),
    demo: computed(() => session.instance?.mode === 'demo'),
  }
}
