import { describe, expect, it } from 'vitest'
import type { Tx25Row } from '#core/cbss/tx25/types.ts'
import { informationTypes } from '#core/cbss/tx25/information-types.ts'
import { pastRows } from '#core/cbss/tx25/past-rows.ts'

type Dates = readonly [since: string | null, until?: string | null]

/** Since of the rows that are past, of a container's rows. */
function past(ti: string, ...dates: Dates[]): (string | null)[] {
  const rows = dates.map(([since, until = null]): Tx25Row => {
    return { group: '', ti, since, until, text: '', parts: [], known: true }
  })
  return [...pastRows(rows, '2026-11-21')].map(({ since }) => since)
}

describe('A row is past', () => {
  it.each([['2026-11-20'], ['2025'], ['2026-10']])('when it ended before today: %s', (until) => {
    expect(past('141', ['1999', until])).toEqual(['1999'])
  })

  it('when a newer one has replaced it, although the register gives it no end', () => {
    expect(past('020', ['2011-02-01'], ['2004'], ['1999-05'])).toEqual(['2004', '1999-05'])
    expect(past('001', ['1968-07-02'], ['2001-10-18'])).toEqual(['1968-07-02'])
  })
})

describe('A row still holds', () => {
  it.each([['2027-01-21'], ['2026'], ['2026-11'], ['2026-11-21']])(
    'while its end is not behind: %s',
    (until) => {
      expect(past('028', ['1999', until])).toEqual([])
    },
  )

  it('beside others where a person may have several', () => {
    expect(past('032', ['2011'], ['2004'])).toEqual([])
    expect(past('140', ['2011'], ['2004'])).toEqual([])
  })

  it('where the newer one begins later than today, or not surely later than it', () => {
    expect(past('020', ['2026-12-01'], ['2011-02-01'])).toEqual([])
    expect(past('020', ['1994-05'], ['1994'])).toEqual([])
    expect(past('020', [null], ['1994'])).toEqual([])
  })
})

it('Only types that the register has are said to be had one at a time', () => {
  const replaced = informationTypes.filter(({ ti }) => past(ti, ['2011'], ['2004']).length > 0)
  expect(new Set(replaced.map(({ ti }) => ti)).size).toBe(11)
})
