/** Watches whether somebody is at work. */
export interface IdleWatch {
  /** Somebody was at work elsewhere, in another tab. */
  use(): void
  stop(): void
}

/** What {@link watchIdle} needs. */
export interface IdleParts {
  /** Asked each time, because settings and visits change it. */
  minutes: () => number
  onUse: () => void
  onIdle: () => void
  clock?: () => number
}

const lookEvery = 5_000
const tellEvery = 5_000

/**
 * Calls `onIdle` once nobody touched anything for so many minutes, `onUse` at most every five seconds while somebody
 * does. Only real input counts: RxDB moves the mouse by itself (LOCAL_FIRST 0.3). It looks at the clock, so that the
 * time a tablet slept counts as well.
 */
export function watchIdle({ minutes, onUse, onIdle, clock = Date.now }: IdleParts): IdleWatch {
  const ended = new AbortController()
  let usedAt = clock()
  let toldAt = 0
  const use = () => {
    usedAt = clock()
  }
  const look = () => {
    if (ended.signal.aborted || clock() - usedAt < minutes() * 60_000) return
    stop()
    onIdle()
  }
  const input = (event: Event) => {
    if (!event.isTrusted) return
    // First, because the touch that wakes a tablet must not count before it was seen to be idle.
    look()
    use()
    if (clock() - toldAt < tellEvery) return
    toldAt = clock()
    onUse()
  }
  const timer = setInterval(look, lookEvery)
  const stop = () => {
    clearInterval(timer)
    ended.abort()
  }
  for (const kind of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart']) {
    window.addEventListener(kind, input, { signal: ended.signal, passive: true, capture: true })
  }
  document.addEventListener('visibilitychange', look, { signal: ended.signal })
  return { use, stop }
}
