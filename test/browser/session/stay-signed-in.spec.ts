import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { staySignedIn } from '../../../src/session/stay-signed-in.ts'

const minute = 60_000

describe('A person at work', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('keeps the session alive by real input, at most every four minutes', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json({})))
    let time = 0
    const stop = staySignedIn(() => time)
    await userEvent.keyboard('a')
    expect(fetched).not.toHaveBeenCalled()
    time = 5 * minute
    await userEvent.keyboard('bcd')
    expect(fetched).toHaveBeenCalledOnce()
    time = 10 * minute
    stop()
    await userEvent.keyboard('e')
    expect(fetched).toHaveBeenCalledOnce()
  })

  it('is not played by events that a script makes', () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json({})))
    let time = 0
    const stop = staySignedIn(() => time)
    time = 5 * minute
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
    expect(fetched).not.toHaveBeenCalled()
    stop()
  })
})
