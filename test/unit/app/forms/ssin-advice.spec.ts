import { describe, expect, it } from 'vitest'
import { adviseSsin, isSaidEarly } from '../../../../src/features/forms/ssin-advice.ts'
import { aClient } from '../clients/a-client.ts'

const today = '2026-11-21'
const client = aClient()

describe('A number typed into the form', () => {
  it('is right with or without punctuation', () => {
    for (const typed of ['60051590042', '60.05.15-900.42', '600515 900-42']) {
      expect(adviseSsin(typed, client, today)).toEqual({ digits: '60051590042', problem: null, note: null })
    }
  })

  it('is told which check digits were expected', () => {
    expect(adviseSsin('60051590043', client, today).problem).toEqual({
      reason: 'check-digits',
      expected: ['42'],
    })
  })

  it('is asked for where there is none', () => {
    expect(adviseSsin('  ', client, today).problem).toEqual({ reason: 'missing' })
  })

  it('is noted where the client had it formerly', () => {
    expect(adviseSsin('60451590130', client, today).note).toBe('former')
  })

  it('is noted where it is none of the client’s', () => {
    expect(adviseSsin('44030891185', client, today).note).toBe('other')
  })

  it('deserves no note while it is wrong, or while the client is not known', () => {
    expect(adviseSsin('44030891184', client, today).note).toBeNull()
    expect(adviseSsin('44030891185', null, today).note).toBeNull()
  })
})

describe('While one types', () => {
  it.each([
    ['', false],
    ['600515', false],
    ['60051590042', false],
    ['60051590043', true],
    ['600515900421', true],
    ['60O5', true],
  ])('“%s” is complained about: %s', (typed, said) => {
    expect(isSaidEarly(adviseSsin(typed, client, today))).toBe(said)
  })
})
