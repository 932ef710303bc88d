import { onScopeDispose, ref, type Ref } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'
import { useSessionStore } from '../../session/session.ts'
import type { KeptFields } from './use-kept-form.ts'

/**
 * Asks before a page is left on which something typed is not saved: inside the app by a question of our own
 * (`asking`, answered by `answer`), outside of it by the browser's. Who leaves all the same lets go of what he typed. A
 * device that locks does not wait for an answer: it keeps what was typed, while its database is still open.
 */
export function useUnsaved({
  isUnsaved,
  keep,
  forget,
}: Pick<KeptFields<object, object>, 'isUnsaved' | 'keep' | 'forget'>): {
  asking: Ref<boolean>
  answer: (leave: boolean) => void
} {
  const session = useSessionStore()
  const asking = ref(false)
  let resolve: ((leave: boolean) => void) | null = null

  function answer(leave: boolean): void {
    asking.value = false
    resolve?.(leave)
    resolve = null
  }

  onBeforeRouteLeave(async () => {
    if (session.status !== 'signed-in') {
      await keep()
      return true
    }
    if (!isUnsaved()) return true
    asking.value = true
    const { promise, resolve: settle } = Promise.withResolvers<boolean>()
    resolve = settle
    const leave = await promise
    if (leave) await forget()
    return leave
  })

  const left = new AbortController()
  const askBrowser = (event: BeforeUnloadEvent): void => {
    if (isUnsaved()) event.preventDefault()
  }
  window.addEventListener('beforeunload', askBrowser, { signal: left.signal })
  onScopeDispose(() => left.abort())

  return { asking, answer }
}
