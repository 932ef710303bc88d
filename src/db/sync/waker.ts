/** A pause that can be cut short. Waking while nobody waits is remembered, so that no call is lost. */
export interface Waker {
  wake(): void
  /** Resolves after so many milliseconds, or at once when woken. */
  pause(milliseconds: number): Promise<void>
}

/** Makes a {@link Waker}. */
export function makeWaker(): Waker {
  let woken = false
  let resume: (() => void) | null = null
  return {
    wake() {
      woken = true
      resume?.()
    },
    async pause(milliseconds) {
      if (!woken) {
        const { promise, resolve } = Promise.withResolvers<void>()
        const timer = setTimeout(resolve, milliseconds)
        resume = resolve
        await promise
        clearTimeout(timer)
        resume = null
      }
      woken = false
    },
  }
}
