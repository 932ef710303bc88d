import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Sync } from '../db/sync/start-sync.ts'
import { initialStatus, type SyncStatus } from '../db/sync/sync-status.ts'

/** What the sync chip and the send button know about the way to the proxy. */
export const useSyncStatusStore = defineStore('sync-status', () => {
  const status = shallowRef<SyncStatus>(initialStatus)
  const running = shallowRef<Sync | null>(null)

  function show(next: SyncStatus): void {
    status.value = next
  }

  function connectTo(sync: Sync): void {
    running.value = sync
  }

  function disconnect(): void {
    running.value = null
    status.value = initialStatus
  }

  return {
    connected: computed(() => status.value.connected),
    lastContactAt: computed(() => status.value.lastContactAt),
    sending: computed(() => status.value.sending),
    receiving: computed(() => status.value.receiving),
    problem: computed(() => status.value.problem),
    signInNeeded: computed(() => status.value.problem === 'not-signed-in'),
    retryNow: () => running.value?.retryNow(),
    show,
    connectTo,
    disconnect,
  }
})
