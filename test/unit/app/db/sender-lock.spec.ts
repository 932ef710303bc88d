import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { holdLock, type LockParts } from '../../../../src/db/sync/sender-lock.ts'

/** One lock with a queue, as the browser's: it can be stolen, and whoever lost it is told. */
function makeLocks(): LockParts['locks'] {
  let holder: { lose(reason: unknown): void } | null = null
  const queue: (() => void)[] = []
  const grant = async (work: LockGrantedCallback<unknown>) => {
    const { promise: lost, reject } = Promise.withResolvers<never>()
    const own = { lose: reject }
    holder = own
    try {
      return await Promise.race([work(null), lost])
    } finally {
      if (holder === own) {
        holder = null
        queue.shift()?.()
      }
    }
  }
  const request = async (_name: string, options: LockOptions, work: LockGrantedCallback<unknown>) => {
    if (options.steal) {
      holder?.lose(new DOMException('Stolen.', 'AbortError'))
      return grant(work)
    }
    if (holder) {
      await new Promise<void>((resolve, reject) => {
        queue.push(resolve)
        options.signal?.addEventListener('abort', () => {
          queue.splice(queue.indexOf(resolve), 1)
          reject(new DOMException('Left.', 'AbortError'))
        })
      })
    }
    return grant(work)
  }
  return { request } as LockParts['locks']
}

/** Tabs that share a lock and hear each other's beats; a frozen one says nothing any more. */
function openTabs(names: readonly string[]) {
  const locks = makeLocks()
  const listeners = new Map<string, Set<() => void>>()
  const leading = new Set<string>()
  const frozen = new Set<string>()
  const hidden = new Set<string>()
  const ended = new AbortController()
  for (const name of names) {
    const parts: LockParts = {
      name: 'sync',
      locks,
      beat() {
        if (frozen.has(name)) return
        for (const [other, heard] of listeners) if (other !== name) for (const hear of heard) hear()
      },
      onBeat(heard) {
        const own = listeners.get(name) ?? new Set()
        listeners.set(name, own.add(heard))
        return () => own.delete(heard)
      },
      isVisible: () => !hidden.has(name),
    }
    void holdLock(parts, ended.signal, async (signal) => {
      leading.add(name)
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
      leading.delete(name)
    })
  }
  return { leading, frozen, hidden, end: () => ended.abort() }
}

describe('The sender’s lock', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is held by one tab, however long', async () => {
    const tabs = openTabs(['first', 'second'])
    await vi.advanceTimersByTimeAsync(600_000)
    expect([...tabs.leading]).toEqual(['first'])
    tabs.end()
  })

  it('is taken from a frozen tab within ten seconds, and that one stops', async () => {
    const tabs = openTabs(['first', 'second'])
    await vi.advanceTimersByTimeAsync(10_000)
    tabs.frozen.add('first')
    await vi.advanceTimersByTimeAsync(10_000)
    expect([...tabs.leading]).toEqual(['second'])
    tabs.frozen.delete('first')
    await vi.advanceTimersByTimeAsync(60_000)
    expect([...tabs.leading]).toEqual(['second'])
    tabs.end()
  })

  it('is not taken by a hidden tab', async () => {
    const tabs = openTabs(['first', 'second'])
    tabs.hidden.add('second')
    tabs.frozen.add('first')
    await vi.advanceTimersByTimeAsync(60_000)
    expect([...tabs.leading]).toEqual(['first'])
    tabs.hidden.delete('second')
    await vi.advanceTimersByTimeAsync(10_000)
    expect([...tabs.leading]).toEqual(['second'])
    tabs.end()
  })
})
