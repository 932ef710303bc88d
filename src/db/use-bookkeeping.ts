import { computed, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import { lacksReceipt, type Bookkeeping, type SetAside } from '#core/sync/bookkeeping.ts'
import type { Conflict } from '#core/sync/merge.ts'
import type { Records } from './collections.ts'
import { currentDatabase } from './current.ts'
import { liveRecords } from './live-records.ts'
import type { EditedName, EditedRecord } from './save-record.ts'

function useBookkeeping<Name extends EditedName>(name: Name) {
  return computed(() => (currentDatabase.value ? liveRecords(currentDatabase.value, name) : null))
}

/** The fields of a record that two devices changed differently; `resolveConflict` decides each. */
export function useConflicts(
  name: EditedName,
  id: MaybeRefOrGetter<string>,
): ComputedRef<readonly Conflict[]> {
  const live = useBookkeeping(name)
  return computed(() => live.value?.bookkeeping.get(toValue(id))?.conflicts ?? [])
}

/** A record of this device that the proxy does not have as it stands here, or that waits for a decision. */
export interface UnsentRecord {
  name: EditedName
  id: string
  removed: boolean
  setAside: SetAside | null
  conflicts: readonly Conflict[]
}

function unsentOf<Name extends EditedName>(
  name: Name,
  records: readonly Records[Name][],
  bookkeeping: ReadonlyMap<string, Bookkeeping<EditedRecord<Name>>>,
): UnsentRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  return [...bookkeeping]
    .filter(([id, sync]) => {
      const record = byId.get(id)
      return sync.removed || sync.conflicts.length > 0 || (record && lacksReceipt({ record, sync }))
    })
    .map(([id, { removed, setAside, conflicts }]) => ({ name, id, removed, setAside, conflicts }))
}

/** Every client and visit without a receipt, set aside or in conflict; null while they are being read. */
export function useUnsent(): { records: ComputedRef<readonly UnsentRecord[] | null> } {
  const [clients, visits] = [useBookkeeping('clients'), useBookkeeping('visits')]
  const records = computed(() => {
    if (!clients.value?.records || !visits.value?.records) return null
    return [
      ...unsentOf('clients', clients.value.records, clients.value.bookkeeping),
      ...unsentOf('visits', visits.value.records, visits.value.bookkeeping),
    ]
  })
  return { records }
}
