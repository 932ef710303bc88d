import { onScopeDispose, ref, type Ref } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'
import { useSessionStore } from '../../session/session.ts'

/**
 * Asks before a page is left on which something typed is not saved: inside the app by a question of our own
 * (`asking`, answered by `answer`), outside of it by the browser's. A device that locks does not wait for an answer.
 */
export function useUnsaved(unsaved: () => boolean): {
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

  onBeforeRouteLeave(() => {
    if (!unsaved() || session.status !== 'signed-in') return true
    asking.value = true
    const { promise, resolve: settle } = Promise.withResolvers<boolean>()
    resolve = settle
    return promise
  })

  const left = new AbortController()
  const askBrowser = (event: BeforeUnloadEvent): void => {
    if (unsaved()) event.preventDefault()
  }
  window.addEventListener('beforeunload', askBrowser, { signal: left.signal })
  onScopeDispose(() => left.abort())

  return { asking, answer }
}
