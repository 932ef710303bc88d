import { describe, expect, it } from 'vitest'
import { CodedError } from '#core/errors.ts'
import { keepReserve, storageProblem } from '../../../../src/db/sync/reserve.ts'

const inside = (name: string) => new Error('write failed', { cause: new DOMException('…', name) })

describe('What the storage says', () => {
  it.each([
    ['a full disk', inside('QuotaExceededError'), 'quota-exceeded'],
    ['a database that the browser closed', inside('DatabaseClosedError'), 'store-closed'],
    ['a connection that is closing', inside('InvalidStateError'), 'store-closed'],
    ['what has a code already', new CodedError('no-connection', 'Not reached.'), 'no-connection'],
  ])('of %s becomes a problem that people are told', (_what, error, code) => {
    expect(storageProblem(error)).toMatchObject({ code })
  })

  it('leaves other faults as they are', () => {
    const fault = new Error('A fault of our own.')
    expect(storageProblem(fault)).toBe(fault)
  })
})

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
