import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkIdentityCardNumber,
  formatIdentityCardNumber,
  identityCardCheckDigits,
  parseIdentityCardNumber,
} from '#core/identity-card-number.ts'

describe('The number of an identity card', () => {
  it.each([
    ['591191706458', '591191706458'],
    ['591-1917064-58', '591191706458'],
    [' 591 1917064 58 ', '591191706458'],
    ['591–1917064–58', '591191706458'],
    ['591.1917064/58', '591191706458'],
  ])('is accepted as %j', (typed, digits) => {
    expect(parseIdentityCardNumber(typed)).toEqual({ digits, problem: null })
  })

  it('ends in 97 where the first ten digits can be divided by 97', () => {
    expect(checkIdentityCardNumber('000000009797')).toBeNull()
    expect(checkIdentityCardNumber('000000009700')).toEqual({ reason: 'check-digits', expected: '97' })
  })

  it.each([
    ['', { reason: 'length', length: 0 }],
    ['59119170645', { reason: 'length', length: 11 }],
    ['5911917064588', { reason: 'length', length: 13 }],
    ['591191706457', { reason: 'check-digits', expected: '58' }],
    ['591-1917O64-58', { reason: 'characters' }],
    ['B 1234567 89', { reason: 'foreigners-card' }],
    ['b123456789', { reason: 'foreigners-card' }],
    ['AL 093189', { reason: 'old-card' }],
    ['B', { reason: 'characters' }],
  ])('%j is refused because of %j', (typed, problem) => {
    expect(checkIdentityCardNumber(typed)).toEqual(problem)
  })

  it('is refused whenever one of its digits is wrong', () => {
    const tenDigits = fc.stringMatching(/^\d{10}$/)
    const place = fc.integer({ min: 0, max: 11 })
    fc.assert(
      fc.property(tenDigits, place, fc.integer({ min: 1, max: 9 }), (firstTen, at, off) => {
        const right = firstTen + identityCardCheckDigits(firstTen)
        expect(checkIdentityCardNumber(right)).toBeNull()
        const digit = (Number(right[at]) + off) % 10
        expect(
          checkIdentityCardNumber(right.slice(0, at) + String(digit) + right.slice(at + 1)),
        ).toMatchObject({
          reason: 'check-digits',
        })
      }),
    )
  })

  it('is read again as it is shown', () => {
    expect(formatIdentityCardNumber('591191706458')).toBe('591-1917064-58')
    expect(formatIdentityCardNumber('B123')).toBe('B123')
    expect(parseIdentityCardNumber(formatIdentityCardNumber('591191706458')).digits).toBe('591191706458')
  })

  it('throws for no text at all', () => {
    fc.assert(fc.property(fc.string(), (typed) => void parseIdentityCardNumber(typed)))
  })
})
