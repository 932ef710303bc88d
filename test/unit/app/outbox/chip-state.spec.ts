import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorCodes, type ErrorCode } from '#core/errors.ts'
import { chipState, type ChipFacts } from '../../../../src/features/outbox/chip-state.ts'

const calm: ChipFacts = {
  failed: false,
  unsent: 0,
  needsYou: 0,
  sending: null,
  receiving: null,
  connected: true,
  lastContactAt: '2026-11-21T13:02:00.000Z',
  problem: null,
}
const offline = { connected: false, problem: 'no-connection' } as const

describe('The sync chip', () => {
  it.each([
    ['all is sent', {}, 'allSent', 'done', 0],
    ['all is sent and there is no network', offline, 'allSentOffline', 'neutral', 0],
    ['the first contact is awaited', { connected: false, lastContactAt: null }, 'connecting', 'neutral', 0],
    ['the records are still being read', { unsent: null, ...offline }, 'connecting', 'neutral', 0],
    ['what waits cannot be read', { failed: true, unsent: null }, 'unreadable', 'broken', 0],
    ['something waits for its turn', { unsent: 2 }, 'unsent', 'look', 2],
    ['something waits for the network', { unsent: 2, ...offline }, 'unsentOffline', 'look', 2],
    [
      'something waits for a server that is switched off',
      { unsent: 1, problem: 'switched-off' },
      'unsent',
      'look',
      1,
    ],
    [
      'the second of three is on its way',
      { unsent: 3, sending: { position: 2, total: 3 } },
      'sending',
      'moving',
      3,
    ],
    ['the first pull is under way', { receiving: { done: 1200, total: 10_000 } }, 'receiving', 'moving', 0],
    ['one was set aside', { unsent: 3, needsYou: 1 }, 'needsYou', 'broken', 1],
    ['the session has ended', { unsent: 1, problem: 'not-signed-in' }, 'signInNeeded', 'look', 1],
  ] satisfies [string, Partial<ChipFacts>, string, string, number][])(
    'says so when %s',
    (_, facts, key, tone, count) => {
      expect(chipState({ ...calm, ...facts })).toMatchObject({ key, tone, count })
    },
  )

  it('never says that all is sent while something waits, or before the device was read', () => {
    const facts = fc.record({
      failed: fc.boolean(),
      unsent: fc.option(fc.nat(5)),
      needsYou: fc.nat(2),
      sending: fc.constantFrom(null, { position: 1, total: 2 }),
      receiving: fc.constantFrom(null, { done: 1, total: 2 }),
      connected: fc.boolean(),
      lastContactAt: fc.constantFrom(null, '2026-11-21T13:02:00.000Z'),
      problem: fc.option(fc.constantFrom(...(Object.keys(errorCodes) as ErrorCode[]))),
    })
    fc.assert(
      fc.property(facts, (some) => {
        const { key } = chipState(some)
        if (key === 'allSent' || key === 'allSentOffline') expect(some.unsent).toBe(0)
        if (key === 'allSent')
          expect([some.connected, some.lastContactAt]).toEqual([true, expect.any(String)])
      }),
    )
  })
})
