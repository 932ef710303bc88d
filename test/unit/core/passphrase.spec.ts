import { describe, expect, it } from 'vitest'
import { normalisedPassphrase, passphraseProblem } from '#core/passphrase.ts'

describe('A passphrase', () => {
  it.each([
    ['river candle orange seven', null],
    ['vier Worte sind genug', null],
    ['Été-à-la-mer 1987!', null],
    ['river river river river', 'too-simple'],
    ['a b c d e f', 'too-short'],
    ['', 'too-short'],
    ['Kurz!1', 'too-short'],
    ['aaaaaaaaaaaaaaaa', 'too-simple'],
    ['password12345678', 'too-simple'],
    ['Aa1!Aa1!Aa1!Aa1!', 'too-simple'],
  ])('“%s” is %s', (typed, problem) => {
    expect(passphraseProblem(typed)).toBe(problem)
  })

  it('is the same with other blanks and from another keyboard', () => {
    expect(normalisedPassphrase('  e\u0301te\u0301  rivie\u0300re ')).toBe(
      normalisedPassphrase('\u00e9t\u00e9 rivi\u00e8re'),
    )
  })
})
