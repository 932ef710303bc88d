import { computed, type ComputedRef } from 'vue'
import { clientName } from '#core/records/client.ts'
import type { Visit } from '#core/records/visit.ts'
import { useRecords } from '../../db/use-records.ts'
import { useSessionStore } from '../../session/session.ts'

/** The signed-in user's own visits on this device; null while they load. */
export function useVisits(where: (visit: Visit) => boolean = () => true): {
  visits: ComputedRef<readonly Visit[] | null>
  failed: ComputedRef<boolean>
} {
  const session = useSessionStore()
  const { records, failed } = useRecords('visits', {
    where: (visit) => visit.author === session.user?.id && where(visit),
  })
  return { visits: records, failed }
}

/** The names of clients on this device by their id; empty for one that it does not carry. */
export function useClientNames(): ComputedRef<ReadonlyMap<string, string>> {
  const { records } = useRecords('clients')
  return computed(() => new Map(records.value?.map((client) => [client.id, clientName(client)])))
}
