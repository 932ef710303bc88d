import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { useProofStore } from './proof.ts'

/** One deed on the page at a time, after a fresh proof where the proxy wants one. */
export function useDeed(): {
  busy: Ref<boolean>
  failure: ShallowRef<unknown>
  /** Resolves to what the deed gave; undefined where it failed, which is then in `failure`. */
  act: <Result>(deed: () => Promise<Result>) => Promise<Result | undefined>
} {
  const busy = ref(false)
  const failure = shallowRef<unknown>(null)
  const proof = useProofStore()

  async function act<Result>(deed: () => Promise<Result>): Promise<Result | undefined> {
    if (busy.value) return undefined
    busy.value = true
    failure.value = null
    try {
      return await proof.withProof(deed)
    } catch (error) {
      failure.value = error
      return undefined
    } finally {
      busy.value = false
    }
  }

  return { busy, failure, act }
}
