import { describe, expect, it } from 'vitest'
import type { Tx25Row } from '#core/cbss/tx25/types.ts'
import { groupRows, matchesFilter } from '../../../../src/features/tx25/result-groups.ts'

function aRow(values: Partial<Tx25Row> = {}): Tx25Row {
  const text = values.text ?? 'Klötzerbahn, Nr. 1'
  return {
    group: 'Legale Hauptadressen',
    ti: '020',
    since: '2011-02-01',
    until: null,
    text,
    parts: [{ text, strong: false }],
    known: true,
    ...values,
  }
}

const today = '2026-11-21'

describe('Groups of a result', () => {
  it('keep the order of the reply', () => {
    const rows = [aRow({ group: 'Namen', ti: '010' }), aRow(), aRow({ group: 'NR-Nummer', ti: '000' })]
    const groups = groupRows(rows, today)
    expect(groups.map(({ ti }) => ti)).toEqual(['010', '020', '000'])
  })

  it('show current rows before past ones and sort nothing else', () => {
    const rows = ['1999', '2011', '2005'].map((since) =>
      aRow({ since, until: since === '2011' ? null : `${Number(since) + 1}` }),
    )
    const [group] = groupRows(rows, today)
    expect(group?.current.map(({ since }) => since)).toEqual(['2011'])
    expect(group?.past.map(({ since }) => since)).toEqual(['1999', '2005'])
  })

  it('are told apart where the same title comes twice', () => {
    const groups = groupRows([aRow(), aRow({ group: 'Namen', ti: '010' }), aRow()], today)
    expect(new Set(groups.map(({ key }) => key)).size).toBe(3)
  })
})

describe('The filter', () => {
  it.each([
    ['klotzerbahn', true],
    ['KLÖTZ 020', true],
    ['hauptadressen nr. 1', true],
    ['01/02/2011', true],
    ['klötzerbahn 2', true],
    ['bergstraße', false],
  ])('for “%s” finds the address: %s', (filter, found) => {
    expect(matchesFilter(aRow(), '01/02/2011', filter)).toBe(found)
  })

  it('finds a number typed with its punctuation', () => {
    expect(matchesFilter(aRow({ text: 'Musterfrau (60051590042)' }), '', '60.05.15-900.42')).toBe(true)
  })
})
