import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'

/** How a save stands. */
export interface Saving {
  busy: Ref<boolean>
  /** What was thrown by the last one, null after a success. */
  failure: ShallowRef<unknown>
  /** ISO time of the last success, null once something was edited after it. */
  savedAt: Ref<string | null>
  /** Resolves to whether the work was done. */
  attempt: (work: () => Promise<void>) => Promise<boolean>
}

/** Does the saving of a form and remembers what came of it. */
export function useSaving(): Saving {
  const busy = ref(false)
  const failure = shallowRef<unknown>(null)
  const savedAt = ref<string | null>(null)

  async function attempt(work: () => Promise<void>): Promise<boolean> {
    busy.value = true
    failure.value = null
    try {
      await work()
      savedAt.value = new Date().toISOString()
      return true
    } catch (error) {
      failure.value = error
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, failure, savedAt, attempt }
}
