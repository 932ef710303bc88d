import { describe, expect, it } from 'vitest'
import { typedOver } from '../../../../src/features/forms/typed-over.ts'

const empty = { ssin: '', lastName: '', gender: 0 }
const anna = { ssin: '60051590042', lastName: 'Musterfrau', gender: 2 }
const bernd = { ssin: '44030891185', lastName: 'Bongartz', gender: 1 }

describe('Another client', () => {
  it('replaces what came from the file of the one before without asking', () => {
    expect(typedOver(anna, empty, anna, bernd)).toEqual([])
  })

  it('fills what is empty without asking', () => {
    expect(typedOver(empty, empty, {}, bernd)).toEqual([])
  })

  it('asks about each value that somebody typed, with what would stand there instead', () => {
    const values = { ...anna, lastName: 'Musterfrau-Klein' }
    expect(typedOver(values, empty, anna, bernd)).toEqual([
      { field: 'lastName', typed: 'Musterfrau-Klein', file: 'Bongartz' },
    ])
  })

  it('does not ask about what is the same anyway, nor about what his file does not say', () => {
    const values = { ssin: bernd.ssin, lastName: 'Typed', gender: 1 }
    expect(typedOver(values, empty, {}, { ssin: bernd.ssin, gender: 1 })).toEqual([])
  })
})
