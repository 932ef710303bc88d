import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** Which notices the user has put aside, by id, until this tab is closed or loaded anew: nothing of it is stored. */
export const useSeenNotices = defineStore('seen-notices', () => {
  const ids = shallowRef<ReadonlySet<string>>(new Set())

  function add(more: readonly string[]): void {
    ids.value = new Set([...ids.value, ...more])
  }

  return { ids, add }
})
