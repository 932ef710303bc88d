import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { watchIdle } from '../../../src/session/idle.ts'

const minute = 60_000

function watched(minutes: () => number = () => 5) {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const time = { now: 1_000_000 }
  const [onUse, onIdle] = [vi.fn(), vi.fn()]
  const watch = watchIdle({ minutes, onUse, onIdle, clock: () => time.now })
  onTestFinished(() => {
    watch.stop()
    vi.useRealTimers()
  })
  const pass = (milliseconds: number) => {
    time.now += milliseconds
    vi.advanceTimersByTime(5_000)
  }
  return { watch, pass, onUse, onIdle }
}

describe('A desk that nobody uses', () => {
  it('is idle after five minutes, once', () => {
    const { pass, onIdle } = watched()
    pass(4.9 * minute)
    expect(onIdle).not.toHaveBeenCalled()
    pass(0.2 * minute)
    pass(10 * minute)
    expect(onIdle).toHaveBeenCalledOnce()
  })

  it('is kept awake by real input, told to other tabs at most every five seconds', async () => {
    const { pass, onUse, onIdle } = watched()
    pass(4 * minute)
    await userEvent.keyboard('abc')
    pass(4 * minute)
    expect(onIdle).not.toHaveBeenCalled()
    expect(onUse).toHaveBeenCalledOnce()
  })

  it('is not kept awake by events of scripts, such as the mouse that RxDB moves', () => {
    const { pass, onIdle } = watched()
    pass(4 * minute)
    for (const kind of ['mousemove', 'pointermove', 'keydown']) window.dispatchEvent(new Event(kind))
    pass(1.1 * minute)
    expect(onIdle).toHaveBeenCalledOnce()
  })

  it('is kept awake by the use of another tab', () => {
    const { watch, pass, onIdle } = watched()
    pass(4 * minute)
    watch.use()
    pass(4 * minute)
    expect(onIdle).not.toHaveBeenCalled()
  })

  it('that slept longer is idle before the touch that woke it counts', async () => {
    const { onIdle, pass } = watched()
    // Timers slept as well: only the clock went on.
    vi.clearAllTimers()
    pass(30 * minute)
    await userEvent.keyboard('a')
    expect(onIdle).toHaveBeenCalledOnce()
  })

  it('has the longer time of a visit as soon as it begins', () => {
    let minutes = 5
    const { pass, onIdle } = watched(() => minutes)
    pass(4 * minute)
    minutes = 20
    pass(10 * minute)
    expect(onIdle).not.toHaveBeenCalled()
  })
})
