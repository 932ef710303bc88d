import { computed, type ComputedRef } from 'vue'
import type { KeptForm } from '#core/records/kept-form.ts'
import { now } from './clock.ts'
import type { DeskDatabase } from './collections.ts'
import { useRecords } from './use-records.ts'

const id = 'notices seen'

const idsOf = (kept: KeptForm): readonly string[] => (kept.content as { ids: string[] }).ids

/**
 * The ids of the notices that the user has put aside on this device, always up to date in all tabs: null while they are
 * read, none where they cannot be read.
 */
export function useSeenNotices(): ComputedRef<ReadonlySet<string> | null> {
  const { records, failed } = useRecords('forms', { where: (kept) => kept.id === id })
  return computed(() => {
    if (failed.value) return new Set()
    return records.value && new Set(records.value.flatMap(idsOf))
  })
}

/** Puts notices aside, sealed on the disk when it resolves. What is not among `told`, all that there are now, is forgotten. */
export async function putNoticesAside(
  database: DeskDatabase,
  more: readonly string[],
  told: readonly string[],
): Promise<void> {
  const kept = await database.forms.insertIfNotExists({ id, content: { ids: [] }, changedAt: now() })
  await kept.incrementalModify((before) => {
    const seen = new Set([...idsOf(before), ...more])
    return { ...before, content: { ids: told.filter((one) => seen.has(one)) }, changedAt: now() }
  })
}
