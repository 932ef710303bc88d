import { describe, expect, it } from 'vitest'
import {
  checkEnterpriseNumber,
  formatEnterpriseNumber,
  parseEnterpriseNumber,
} from '#core/enterprise-number.ts'

describe('Enterprise number', () => {
  it.each([
    ['0123456749', '0123456749'],
    ['0123.456.749', '0123456749'],
    [' BE 0123 456 749 ', '0123456749'],
    ['be0123456749', '0123456749'],
    ['123456749', '0123456749'],
  ])('accepts %j', (typed, digits) => {
    expect(parseEnterpriseNumber(typed)).toEqual({ digits, problem: null })
  })

  it.each([
    ['', { reason: 'length', length: 0 }],
    ['01234567490', { reason: 'length', length: 11 }],
    ['0123456748', { reason: 'check-digits', expected: '49' }],
    ['2123456749', { reason: 'first-digit' }],
    ['0123456X49', { reason: 'characters' }],
  ])('refuses %j because of %j', (typed, problem) => {
    expect(checkEnterpriseNumber(typed)).toEqual(problem)
  })

  it('is shown in groups', () => {
    expect(formatEnterpriseNumber('0123456749')).toBe('0123.456.749')
    expect(formatEnterpriseNumber('12')).toBe('12')
  })
})
