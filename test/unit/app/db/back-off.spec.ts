import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backOff } from '../../../../src/db/sync/back-off.ts'

describe('The pause after failures', () => {
  it('doubles from one second to half a minute', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 50].map((failures) => backOff(failures, 0.5))
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000])
  })

  it('never strays by more than a third, so that tablets do not return all at once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          const middle = backOff(failures, 0.5)
          const pause = backOff(failures, random)
          return pause >= middle * 0.66 && pause <= middle * 1.34
        },
      ),
    )
  })
})
