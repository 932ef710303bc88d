import { describe, expect, it } from 'vitest'
import { keepReserve } from '../../../../src/db/sync/reserve.ts'

describe('The reserve of drafts', () => {
  it.each([
    ['plenty', { quota: 1e9, usage: 1e6 }, true],
    ['nothing that the browser tells', {}, true],
    ['too little', { quota: 1e9, usage: 1e9 - 1e6 }, false],
  ])('with room of %s lets pulling go on: %s', async (_what, estimate, goesOn) => {
    const kept = keepReserve(() => Promise.resolve(estimate))
    await expect(
      kept.then(
        () => true,
        () => false,
      ),
    ).resolves.toBe(goesOn)
  })
})
