import { describe, expect, it } from 'vitest'
import { blamedFields, deceaseDateOf, newNumberOf, statuses, statusOf } from '#core/cbss/statuses.ts'
import type { Message } from '#core/records/answer.ts'

function message(code: string, fields: Record<string, string> = {}): Message {
  const pairs = Object.entries(fields).map(([name, value]) => ({ name, value }))
  return { severity: 'error', code, author: '', text: '', fields: pairs }
}

describe('The codes of the CBSS', () => {
  it('stand once each', () => {
    const codes = statuses.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it.each([
    ['MSG00012', 'register'],
    ['MSG00217', 'register'],
    ['MSG99999', undefined],
    ['MSG0021', 'register'],
    ['MSG00006', 'new-number'],
    ['MSG00005', 'identify'],
    ['MSG00013', 'tell-administrator'],
    ['MSG00003', 'try-later'],
    ['31009001', 'field'],
    ['MSG00100', null],
  ])('%s offers %s', (code, offer) => {
    expect(statusOf(code)?.offers).toBe(offer)
  })

  it('name the number that replaced another one, however it is spelt', () => {
    expect(newNumberOf([message('MSG00006', { newSSIN: '72.03.14-901.18' })])).toBe('72031490118')
    expect(newNumberOf([message('', { SSIN: '1', 'New SSIN': '72031490118' })])).toBe('72031490118')
    expect(newNumberOf([message('MSG00006', { ssin: '72031490118' })])).toBeNull()
    expect(newNumberOf([message('MSG00006', { newSSIN: '?' })])).toBeNull()
  })

  it('name the day of a death, and the field that is wrong', () => {
    const messages = [message('MSG00009', { deceiseDate: '2025-07-03' }), message('MSG00008', { ssin: '1' })]
    expect(deceaseDateOf(messages)).toBe('2025-07-03')
    expect(blamedFields(messages)).toEqual([{ name: 'ssin', value: '1' }])
  })
})
