/** The parts of the browser that {@link holdLock} uses; a spec gives its own. */
export interface LockParts {
  name: string
  locks: Pick<LockManager, 'request'>
  /** Tells the other tabs that the sender is alive. */
  beat(): void
  /** Calls back when the sender of another tab has told that it is alive; returns what ends the listening. */
  onBeat(heard: () => void): () => void
  isVisible(): boolean
}

/** How often the sender says that it is alive. */
const beatEvery = 2_000
/** So many beats may be missing before another tab takes over: 8 seconds. */
const mostMissed = 4

type Lead = (signal: AbortSignal) => Promise<void>

/** Leads under the lock, beating, until it ends, or the lock is taken away: then `signal` is aborted. */
async function leadUnder({ name, locks, beat }: LockParts, options: LockOptions, lead: Lead): Promise<void> {
  const own = new AbortController()
  const beating = () => {
    beat()
    return setInterval(beat, beatEvery)
  }
  let timer: ReturnType<typeof setInterval> | undefined
  try {
    await locks.request(name, options, async () => {
      timer = beating()
      await lead(own.signal)
    })
  } finally {
    clearInterval(timer)
    own.abort()
  }
}

/** Resolves when the sender of another tab has been silent for too long, as a frozen tab is; never while aborted. */
function silence({ onBeat, isVisible }: LockParts, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return
    let missed = 0
    let ticked = performance.now()
    const end = onBeat(() => (missed = 0))
    const timer = setInterval(() => {
      const late = performance.now() - ticked > 2 * beatEvery
      ticked = performance.now()
      // This tab itself was asleep, and has heard nothing; a hidden tab leaves the sending to others.
      if (late || !isVisible()) missed = 0
      else missed += 1
      if (missed >= mostMissed) resolve()
    }, beatEvery)
    signal.addEventListener('abort', () => {
      clearInterval(timer)
      end()
    })
  })
}

/**
 * Of all tabs exactly one runs `lead`: the one that holds the lock. It passes on when that tab closes, and is taken from
 * one that is frozen, because it says nothing any more; that one notices when it wakes, stops, and waits in line again.
 */
export async function holdLock(parts: LockParts, ended: AbortSignal, lead: Lead): Promise<void> {
  const leadUntilEnded: Lead = (own) => lead(AbortSignal.any([own, ended]))
  // Losing the lock, leaving the line and the end all reject; none of these is a failure.
  const quietly = (work: Promise<void>) => work.catch(() => {})
  while (!ended.aborted) {
    const waiting = new AbortController()
    const signal = AbortSignal.any([waiting.signal, ended])
    const inLine = quietly(
      leadUnder(parts, { signal }, (own) => {
        waiting.abort()
        return leadUntilEnded(own)
      }),
    )
    const isSilent = await Promise.race([inLine.then(() => false), silence(parts, signal).then(() => true)])
    if (!isSilent) continue
    waiting.abort()
    await inLine
    if (!ended.aborted) await quietly(leadUnder(parts, { steal: true }, leadUntilEnded))
  }
}
