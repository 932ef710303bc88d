import type { Clock } from '../clock.ts'
import type { Store } from '../store/store.ts'
import { removeBatch } from './remove-batch.ts'

const day = 24 * 60 * 60_000

/** Removes what was kept for as long as the policy says: at the start, and once a day from then on. */
export class Retention {
  readonly #parts: { store: Store; clock: Clock }
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | null = null
  #stopped = false

  constructor(parts: { store: Store; clock: Clock }) {
    this.#parts = parts
  }

  /** Begins at once and does not wait for it. `report` gets what went wrong with the store; the next day tries again. */
  start(report: (error: unknown) => void): void {
    const work = () => void this.run().catch(report)
    work()
    this.#timer = setInterval(work, day)
    this.#timer.unref()
  }

  /** Removes all that is due, in transactions of their own. Who asks while it runs waits for the same run. */
  run(): Promise<void> {
    this.#running ??= this.#removeAll().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** Begins nothing new and waits for the transaction that runs. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#timer)
    // Who started it was told.
    await this.#running?.catch(() => {})
  }

  async #removeAll(): Promise<void> {
    const { store, clock } = this.#parts
    let more = true
    while (more && !this.#stopped) more = await removeBatch(store, clock())
  }
}
