import { computed, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import type { CollectionName, Records } from './collections.ts'
import { currentDatabase } from './current.ts'
import { liveRecords } from './live-records.ts'

/** Which records, in which order; both run on plain records in memory and may read refs. */
export interface Selection<Record> {
  where?: (record: Record) => boolean
  order?: (left: Record, right: Record) => number
}

/**
 * The records of a collection, always up to date: `records` is null while they load. Filtering and sorting
 * happen here, on what was read into memory, never in the storage.
 */
export function useRecords<Name extends CollectionName>(
  name: Name,
  selection: Selection<Records[Name]> = {},
): { records: ComputedRef<readonly Records[Name][] | null>; failed: ComputedRef<boolean> } {
  const live = computed(() => (currentDatabase.value ? liveRecords(currentDatabase.value, name) : null))
  const records = computed(() => {
    const all = live.value?.records
    if (!all) return null
    const chosen = selection.where ? all.filter(selection.where) : all
    return selection.order ? chosen.toSorted(selection.order) : chosen
  })
  return { records, failed: computed(() => live.value?.failed ?? false) }
}

/** One record, always up to date: undefined while it loads, and where it cannot be read; null where there is none. */
export function useRecord<Name extends CollectionName>(
  name: Name,
  id: MaybeRefOrGetter<string>,
): { record: ComputedRef<Records[Name] | null | undefined>; failed: ComputedRef<boolean> } {
  const { records, failed } = useRecords(name)
  const byId = computed(() => records.value && new Map(records.value.map((record) => [record.id, record])))
  const record = computed(() => (byId.value ? (byId.value.get(toValue(id)) ?? null) : undefined))
  return { record, failed }
}
