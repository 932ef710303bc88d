import { fetchSession } from '../api/session.ts'

const atMostEvery = 4 * 60_000

/**
 * Tells the proxy that a person is at work here, at most every four minutes: pulling and the event stream do
 * not count, or a forgotten desk would never be signed out. Only real input counts: RxDB moves the mouse by
 * itself (LOCAL_FIRST 0.3). Returns how to stop.
 */
export function staySignedIn(clock: () => number = Date.now): () => void {
  const ended = new AbortController()
  let toldAt = clock()
  const tell = (event: Event) => {
    if (!event.isTrusted || clock() - toldAt < atMostEvery) return
    toldAt = clock()
    // Without a network nobody is told, and with an ended session the synchronisation says so.
    fetchSession().catch(() => {})
  }
  for (const kind of ['pointerdown', 'keydown', 'wheel']) {
    window.addEventListener(kind, tell, { signal: ended.signal, passive: true })
  }
  return () => ended.abort()
}
