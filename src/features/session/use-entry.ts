import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Where somebody wanted to go before he was asked to sign in; only ever a path of this app. */
function wanted(path: unknown): string {
  return typeof path === 'string' && /^\/(?!\/)/.test(path) ? path : '/'
}

/** Tries a way in and goes on to where somebody wanted to go; what was thrown stays in `failure`. */
export function useEntry(): {
  busy: Ref<boolean>
  failure: ShallowRef<unknown>
  enter: (attempt: () => Promise<void>) => Promise<void>
} {
  const busy = ref(false)
  const failure = shallowRef<unknown>(null)
  const router = useRouter()
  const route = useRoute()

  async function enter(attempt: () => Promise<void>): Promise<void> {
    if (busy.value) return
    busy.value = true
    failure.value = null
    try {
      await attempt()
      await router.push(wanted(route.query.to))
    } catch (error) {
      failure.value = error
    } finally {
      busy.value = false
    }
  }

  return { busy, failure, enter }
}
