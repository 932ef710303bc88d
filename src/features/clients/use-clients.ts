import { computed, type ComputedRef } from 'vue'
import { clientName, type Client } from '#core/records/client.ts'
import { useRecords } from '../../db/use-records.ts'
import { language } from '../../i18n/index.ts'

/** The clients on this device, by name; null while they load. */
export function useClients(): {
  clients: ComputedRef<readonly Client[] | null>
  failed: ComputedRef<boolean>
} {
  const collator = computed(() => new Intl.Collator(language.value))
  const { records, failed } = useRecords('clients', {
    order: (left, right) => collator.value.compare(clientName(left), clientName(right)),
  })
  return { clients: records, failed }
}

/** The names of colleagues by their id; a colleague that this device does not know has none. */
export function useNamesOf(): (ids: readonly string[]) => string {
  const { records } = useRecords('users')
  const names = computed(() => new Map(records.value?.map(({ id, displayName }) => [id, displayName])))
  return (ids) => ids.flatMap((id) => names.value.get(id) ?? []).join(', ')
}
