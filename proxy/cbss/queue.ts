import { setTimeout as pause } from 'node:timers/promises'
import { timestamp } from '../clock.ts'
import { attemptsInState, type AttemptKey } from '../store/attempts.ts'
import { carryOut, writeEnd, type CarryOutParts } from './carry-out.ts'
import { interrupted } from './classify.ts'

/** How many calls of the one organisation run at the same time; a slow one does not hold up the others. */
const concurrency = 3
/** How long an attempt rests that could not be worked on, because the store failed. */
const restMilliseconds = 30_000

/** The received attempts, carried out in the order of their arrival. */
export class Queue {
  readonly #parts: CarryOutParts
  readonly #running = new Map<string, Promise<void>>()
  readonly #resting = new Set<string>()
  #report: ((error: unknown) => void) | null = null
  #looking = false
  #lookAgain = false
  readonly #stopping = new AbortController()

  constructor(parts: CarryOutParts) {
    this.#parts = parts
  }

  /** Settles what a stop interrupted, then works. `report` gets what went wrong with the store. */
  async start(report: (error: unknown) => void): Promise<void> {
    await settleInterrupted(this.#parts)
    this.#report = report
    this.wake()
  }

  /** Something was received, or may go on. Nothing happens before `start` and after `stop`. */
  wake(): void {
    if (this.#looking) this.#lookAgain = true
    else if (this.#report) void this.#look(this.#report)
  }

  /** Takes nothing new and waits for what runs, so many milliseconds at most. */
  async stop(longest: number): Promise<void> {
    this.#report = null
    this.#stopping.abort()
    const { promise: tooLong, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, longest)
    await Promise.race([Promise.all(this.#running.values()), tooLong])
    clearTimeout(timer)
  }

  async #look(report: (error: unknown) => void): Promise<void> {
    this.#looking = true
    try {
      do {
        this.#lookAgain = false
        const waiting = await attemptsInState(this.#parts.store, 'received')
        for (const key of waiting) if (this.#report) this.#begin(key, report)
      } while (this.#lookAgain)
    } catch (error) {
      report(error)
    } finally {
      this.#looking = false
    }
  }

  #begin(key: AttemptKey, report: (error: unknown) => void): void {
    const name = `${key.requestId}/${key.attempt}`
    if (this.#running.has(name) || this.#resting.has(name) || this.#running.size >= concurrency) return
    const work = carryOut(this.#parts, key, (write) => this.#insist(write, report))
      .catch((error: unknown) => {
        report(error)
        this.#rest(name)
      })
      .finally(() => {
        this.#running.delete(name)
        this.wake()
      })
    this.#running.set(name, work)
  }

  /** Writes until the store takes it; at a stop once more at once, and then rejects. */
  async #insist(write: () => Promise<void>, report: (error: unknown) => void): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      try {
        return await write()
      } catch (error) {
        report(error)
        await pause(restMilliseconds, undefined, { signal, ref: false }).catch(() => {})
      }
    }
    await write()
  }

  #rest(name: string): void {
    this.#resting.add(name)
    const timer = setTimeout(() => {
      this.#resting.delete(name)
      this.wake()
    }, restMilliseconds)
    timer.unref()
  }
}

/** Attempts whose intent is journalled and whose outcome is not: nobody knows what became of them (DESIGN 3). */
async function settleInterrupted(parts: CarryOutParts): Promise<void> {
  for (const key of await attemptsInState(parts.store, 'sent')) {
    await writeEnd(parts, key, interrupted(), { from: 'sent', answeredAt: timestamp(parts.clock) })
  }
}
