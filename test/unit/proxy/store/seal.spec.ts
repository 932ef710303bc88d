import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeSeal } from '../../../../proxy/store/seal.ts'

const seal = makeSeal(new Uint8Array(32).fill(1))
const other = makeSeal(new Uint8Array(32).fill(2))

describe('A sealed value', () => {
  it('opens to what was closed, at its place', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, place) => {
        expect(seal.open(seal.close(bytes, place), place)).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('does not open at another place, with another key or with any bit changed', () => {
    const sealed = seal.close('68', 'clients/1')
    expect(() => seal.open(sealed, 'clients/2')).toThrow()
    expect(() => other.open(sealed, 'clients/1')).toThrow()
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Uint8Array.from(sealed, (byte, at) => (at === index ? byte ^ 1 : byte))
      expect(() => seal.open(changed, 'clients/1')).toThrow()
    }
  })

  it('is never the same twice', () => {
    expect(seal.close('same', 'here')).not.toEqual(seal.close('same', 'here'))
  })
})

describe('A fingerprint', () => {
  it('is equal for equal texts under one key only', () => {
    expect(seal.fingerprint('a')).toBe(seal.fingerprint('a'))
    expect(seal.fingerprint('a')).not.toBe(seal.fingerprint('b'))
    expect(seal.fingerprint('a')).not.toBe(other.fingerprint('a'))
  })
})
