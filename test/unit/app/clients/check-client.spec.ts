import { describe, expect, it } from 'vitest'
import type { Client } from '#core/records/client.ts'
import { asksWhy, checkClient, toldByNumber } from '../../../../src/features/clients/check-client.ts'
import { clientOf, fieldsOf, type ClientFields } from '../../../../src/features/clients/client-fields.ts'
import { aClient } from './a-client.ts'

const today = '2026-11-28'
const anna = aClient()
const other = '68070290131'
const typed = (change: Partial<ClientFields>): ClientFields => ({ ...fieldsOf(anna), ...change })

function wrong(change: Partial<ClientFields>, began: Client = anna): string[] {
  const { ssin, ...problems } = checkClient(typed(change), began, today)
  const found = Object.entries({ ...problems, ssin: ssin.problem }).filter(([, problem]) => Boolean(problem))
  return found.map(([field, problem]) => {
    const reason = typeof problem === 'object' ? problem?.reason : problem
    return reason === true ? field : `${field}: ${reason}`
  })
}

describe('The form of a client', () => {
  it('shows the file as people write it, and gives it back unchanged', () => {
    expect(fieldsOf(anna)).toMatchObject({
      ssin: '60.05.15-900.42',
      identityCardNumber: '591-4132881-07',
      birthDate: '15/05/1960',
    })
    expect(clientOf(fieldsOf(anna), anna)).toEqual(anna)
    const unknown = aClient({ birthDate: '1938-06-00', ssin: '', identityCardNumber: '', formerSsins: [] })
    expect(clientOf(fieldsOf(unknown), unknown)).toEqual(unknown)
  })

  it.each<[string, Partial<ClientFields>, string[]]>([
    ['the file as it is', {}, []],
    ['no number, no card, no birth date', { ssin: '', identityCardNumber: '', birthDate: '' }, []],
    ['no last name', { lastName: '  ' }, ['lastName']],
    ['wrong check digits', { ssin: '60.05.15-900.43' }, ['ssin: check-digits']],
    ['ten digits', { ssin: '6005159004' }, ['ssin: length']],
    ['a wrong card number', { identityCardNumber: '591-4132881-08' }, ['identityCardNumber: check-digits']],
    ['a foreigner’s card', { identityCardNumber: 'B 1234567 89' }, ['identityCardNumber: foreigners-card']],
    ['a day that does not exist', { birthDate: '31.06.1968' }, ['birthDate: day']],
    ['a month alone', { birthDate: '06/1968' }, []],
    ['tomorrow', { birthDate: '29.11.2026' }, ['birthDate: future']],
    ['another number without a reason', { ssin: other }, ['numberChange']],
    ['another number with a reason', { ssin: other, numberChange: 'replaced' }, []],
  ])('finds in %s: %j → %j', (_, change, expected) => {
    expect(wrong(change)).toEqual(expected)
  })

  it('leaves in peace what stands in the file already', () => {
    const strange = aClient({ ssin: '60051590043', identityCardNumber: '591413288108' })
    expect(wrong({ ...fieldsOf(strange) }, strange)).toEqual([])
  })
})

describe('Another number in the file', () => {
  it('is asked about only where there was one, and the new one is whole', () => {
    expect(asksWhy({ ssin: other }, { ssin: anna.ssin })).toBe(true)
    expect(asksWhy({ ssin: '6807' }, { ssin: anna.ssin })).toBe(false)
    expect(asksWhy({ ssin: other }, { ssin: '' })).toBe(false)
  })

  it.each<[string, Partial<ClientFields>, string, string[]]>([
    ['replaces', { ssin: other, numberChange: 'replaced' }, other, [anna.ssin, ...anna.formerSsins]],
    ['corrects', { ssin: other, numberChange: 'mistyped' }, other, [...anna.formerSsins]],
    [
      'is a former one again',
      { ssin: '60.45.15-901.30', numberChange: 'replaced' },
      '60451590130',
      [anna.ssin],
    ],
    ['is taken out', { ssin: '' }, '', [...anna.formerSsins]],
  ])('%s: the history is kept as people said', (_, change, ssin, formerSsins) => {
    expect(clientOf(typed(change), anna)).toMatchObject({ ssin, formerSsins })
  })
})

describe('What a number tells', () => {
  it.each<[string, Partial<ClientFields>, object]>([
    ['what is not typed yet', { birthDate: '', gender: '0' }, { birthDate: '1960-05-15', gender: '2' }],
    [
      'what is typed otherwise',
      { birthDate: '16.05.1960', gender: '1' },
      { birthDate: '1960-05-15', gender: '2' },
    ],
    ['nothing new', {}, { birthDate: null, gender: null }],
    ['nothing while it is wrong', { ssin: '60051590043' }, { birthDate: null, gender: null }],
    [
      'no gender where it is a bis number',
      { ssin: '60251590184', birthDate: '' },
      { birthDate: '1960-05-15', gender: null },
    ],
  ])('is %s', (_, change, expected) => {
    expect(toldByNumber(typed(change), today)).toEqual(expected)
  })
})
