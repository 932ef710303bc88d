import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeWaker } from '../../../../src/db/sync/waker.ts'

describe('A pause that can be cut short', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('ends after its time', async () => {
    const ended = vi.fn()
    void makeWaker().pause(1_000).then(ended)
    await vi.advanceTimersByTimeAsync(999)
    expect(ended).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(ended).toHaveBeenCalled()
  })

  it('ends at once when woken', async () => {
    const waker = makeWaker()
    const pause = waker.pause(60_000)
    waker.wake()
    await expect(pause).resolves.toBeUndefined()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not sleep through a call that came before it', async () => {
    const waker = makeWaker()
    waker.wake()
    await expect(waker.pause(60_000)).resolves.toBeUndefined()
  })
})
