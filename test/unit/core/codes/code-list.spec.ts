import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadBuiltInList } from '#core/codes/built-in-lists.ts'
import { choicesOn, compareCodes, isValidOn, nameOfCode } from '#core/codes/code-list.ts'
import { placesOf } from '#core/codes/places.ts'
import { findPurpose, purposeOf, purposesOf } from '#core/codes/purposes.ts'
import type { CodeList } from '#core/records/code-list.ts'

const day = '2026-11-28'

/** A list of which one entry began, one ended and one will begin. */
const dated: CodeList = {
  id: 'countries',
  source: 'invented',
  edition: '2026-01-01',
  entries: [
    { code: '1', names: { fr: 'Un', de: 'Eins' }, from: null, until: '2026-11-27', attributes: {} },
    { code: '2', names: { fr: 'Deux' }, from: '2026-11-28', until: '2026-11-28', attributes: {} },
    { code: '3', names: { fr: 'Trois' }, from: '2026-11-29', until: null, attributes: {} },
  ],
}

describe('The name of a code', () => {
  it('is the word of the language, and the French one where that is missing', () => {
    expect(nameOfCode(dated, '1', 'de')).toBe('Eins')
    expect(nameOfCode(dated, '2', 'de')).toBe('Deux')
  })

  it('is found however long ago the code ended', () => {
    expect(nameOfCode(dated, '1', 'fr')).toBe('Un')
    expect(nameOfCode(dated, '3', 'fr')).toBe('Trois')
  })

  it('is the code itself where the list does not know it, or is not there yet', () => {
    expect(nameOfCode(dated, '99', 'fr')).toBe('99')
    expect(nameOfCode(null, '1', 'fr')).toBe('1')
  })
})

describe('Choices', () => {
  it('are the codes that are valid on the day, both ends included', () => {
    expect(choicesOn(dated, day).map(({ code }) => code)).toEqual(['2'])
    expect(choicesOn(dated, '2026-11-27').map(({ code }) => code)).toEqual(['1'])
    expect(choicesOn(null, day)).toEqual([])
    expect(isValidOn({ from: null, until: null }, day)).toBe(true)
  })
})

describe('Purposes', async () => {
  const purposes = await loadBuiltInList('purposes')
  const codesOf = (sector: string) => purposesOf(purposes, sector, day).map(purposeOf)

  it('of a centre for social welfare are those of sector 17 and those of every sector, by code', () => {
    expect(codesOf('17.1').join(' ')).toBe('0 1 2 3 4 5 6 7 8 9 11 12 20 21 40 902 999')
    expect(codesOf('17')).toEqual(codesOf('17.1'))
  })

  it('of a sector without own ones are those of every sector alone', () => {
    expect(codesOf('40')).toEqual(['0', '902', '999'])
    expect(codesOf('1')).not.toContain('101')
  })

  it('are found by the code of the record within the sector', () => {
    expect(findPurpose(purposes, '17.1', '2')?.names.nl).toBe('Leefloon')
    expect(findPurpose(purposes, '17.1', '902')?.names.en).toBe('Provisional registration')
    expect(findPurpose(purposes, '40', '2')).toBeUndefined()
  })

  it('that have ended are named and not offered', () => {
    const entries = purposes.entries.map((entry) =>
      entry.code === '17-2' ? { ...entry, until: '2026-01-01' } : entry,
    )
    const list = { ...purposes, entries }
    expect(purposesOf(list, '17.1', day).map(purposeOf)).not.toContain('2')
    expect(findPurpose(list, '17.1', '2')?.names.fr).toBe('Revenu d’intégration')
  })
})

describe('The places of a municipality', () => {
  it('are told with their postal codes', () => {
    expect(placesOf({ attributes: { places: '4700 Eupen, 4701 Kettenis' } })).toEqual([
      { postalCode: '4700', name: 'Eupen' },
      { postalCode: '4701', name: 'Kettenis' },
    ])
    expect(placesOf({ attributes: {} })).toEqual([])
  })
})

describe('The order of codes', () => {
  it('counts numbers as numbers', () => {
    const sorted = ['2', '10', '17', '17.1', '17.2', '17.10', '18']
    expect(sorted.toReversed().toSorted(compareCodes)).toEqual(sorted)
  })

  it('is an order, whatever the codes', () => {
    const code = fc.stringMatching(/^[0-9A-Z]{1,3}([.-][0-9A-Z]{1,2})?$/)
    fc.assert(
      fc.property(code, code, (left, right) => {
        expect(compareCodes(left, right) + compareCodes(right, left)).toBe(0)
        expect(compareCodes(left, left)).toBe(0)
      }),
    )
  })
})
