import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaseState } from '#core/lease.ts'

const hour = 3_600_000
const contactAt = Date.parse('2026-11-28T08:00:00Z')
const lease = { contactAt, latestAt: contactAt, leaseHours: 72 }

describe('Use without contact', () => {
  it.each([
    ['at once', 0, 'valid'],
    ['a day later', 24, 'valid'],
    ['a day before the end', 48, 'ends-soon'],
    ['a minute before the end', 72 - 1 / 60, 'ends-soon'],
    ['at the end', 72, 'ended'],
    ['long after', 1000, 'ended'],
  ])('%s is %s hours old and %s', (_when, hours, state) => {
    expect(leaseState(lease, contactAt + hours * hour)).toEqual({ state, endsAt: contactAt + 72 * hour })
  })

  it.each([
    [1, 0.4, 'valid'],
    [1, 0.6, 'ends-soon'],
    [24, 13, 'ends-soon'],
    [168, 143, 'valid'],
    [168, 145, 'ends-soon'],
  ])('of %i hours is, after %d, %s', (leaseHours, hours, state) => {
    expect(leaseState({ ...lease, leaseHours }, contactAt + hours * hour).state).toBe(state)
  })

  it('ends when the clock goes back, not when it is corrected by minutes', () => {
    const latestAt = contactAt + 10 * hour
    expect(leaseState({ ...lease, latestAt }, latestAt - 4 * 60_000).state).toBe('valid')
    expect(leaseState({ ...lease, latestAt }, latestAt - 6 * 60_000).state).toBe('clock-went-back')
  })

  it('is never won by any way of turning the clock', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 1 }), (steps) => {
        let [now, latestAt, used] = [contactAt, contactAt, 0]
        for (const step of steps) {
          now += step * hour
          const { state } = leaseState({ ...lease, latestAt }, now)
          if (state === 'ended' || state === 'clock-went-back') return
          used += Math.max(0, now - latestAt)
          latestAt = Math.max(latestAt, now)
          expect(used).toBeLessThan(72 * hour)
        }
      }),
    )
  })
})
