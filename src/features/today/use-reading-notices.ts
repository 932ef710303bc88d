import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import { CodedError } from '#core/errors.ts'
import type { ReadingNotice } from '#core/wire/people.ts'
import { listNotices } from '../../api/notices.ts'
import { requireDatabase } from '../../db/current.ts'
import { putNoticesAside, useSeenNotices } from '../../db/seen-notices.ts'
import { useSyncStatusStore } from '../../session/sync-status.ts'

/**
 * That a security advisor has read results of the user, without those he has put aside. Asked of the proxy when the page
 * opens and whenever it is reached again, never on a timer: a question counts as use of the session. `failed` is what
 * went wrong, null while offline.
 */
export function useReadingNotices(): {
  notices: ComputedRef<readonly ReadingNotice[]>
  failed: ShallowRef<unknown>
  load: () => Promise<void>
  putAside: (ids: readonly string[]) => Promise<void>
} {
  const sync = useSyncStatusStore()
  const seen = useSeenNotices()
  const all = shallowRef<readonly ReadingNotice[]>([])
  const failed = shallowRef<unknown>(null)

  // Until it is known what was put aside nothing is new.
  const notices = computed(() => {
    const aside = seen.value
    return aside ? all.value.filter(({ id }) => !aside.has(id)) : []
  })

  async function load(): Promise<void> {
    failed.value = null
    try {
      all.value = await listNotices()
    } catch (error) {
      const isOffline = error instanceof CodedError && error.code === 'no-connection'
      if (!isOffline) failed.value = error
    }
  }

  function putAside(ids: readonly string[]): Promise<void> {
    const told = all.value.map(({ id }) => id)
    return putNoticesAside(requireDatabase(), ids, told)
  }

  watch(
    () => sync.connected,
    (connected) => void (connected && load()),
    { immediate: true },
  )

  return { notices, failed, load, putAside }
}
