import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientKey, clientMatcher } from '#core/client-search.ts'

const anna = {
  ssin: '60051590042',
  formerSsins: ['60451590130'],
  lastName: 'Müller-Krings',
  firstNames: 'Anna Élodie',
}

describe('A search for clients', () => {
  it('asks for nothing where nothing was typed', () => {
    expect(clientMatcher('  ')).toBeNull()
  })

  it('finds everybody by any piece of a name or of a number, however it is written', () => {
    const text = fc.oneof(
      fc.constantFrom('MULLER', 'müller krings', 'krings anna', 'Elodie', 'élo'),
      fc.constantFrom(...Array.from({ length: 8 }, (_, from) => anna.ssin.slice(from))),
      fc.constantFrom('60.05.15-900.42', '60.45.15', 'anna 6005', '6045 muller'),
    )
    fc.assert(
      fc.property(text, (typed) => {
        expect(clientMatcher(typed)?.(clientKey(anna))).toBe(true)
      }),
    )
  })

  it.each(['nobody', 'anna 9999', '6005 bernd'])('does not find her by “%s”', (typed) => {
    expect(clientMatcher(typed)?.(clientKey(anna))).toBe(false)
  })
})
