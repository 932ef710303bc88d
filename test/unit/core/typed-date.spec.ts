import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIncompleteDate, readIncompleteDate } from '#core/incomplete-date.ts'
import { parseTypedDate } from '#core/typed-date.ts'

const today = '2026-11-28'

describe('A date as it is typed', () => {
  it.each([
    ['15.06.1968', '1968-06-15'],
    ['15/6/1968', '1968-06-15'],
    ['15-06-1968', '1968-06-15'],
    ['15 06 1968', '1968-06-15'],
    ['15 . 06 . 1968', '1968-06-15'],
    ['15–06–1968', '1968-06-15'],
    ['15061968', '1968-06-15'],
    ['19680615', '1968-06-15'],
    ['1968-06-15', '1968-06-15'],
    ['29.02.2000', '2000-02-29'],
    ['28.11.2026', '2026-11-28'],
  ])('%s is the day %s', (typed, value) => {
    expect(parseTypedDate(typed, today)).toEqual({ value, problem: null })
  })

  it.each([
    ['06/1968', '1968-06-00'],
    ['6.1968', '1968-06-00'],
    ['00.06.1968', '1968-06-00'],
    ['1968-06', '1968-06-00'],
    ['1938-06-00', '1938-06-00'],
    ['00061968', '1968-06-00'],
    ['1968', '1968-00-00'],
    ['00/1968', '1968-00-00'],
    ['00.00.1968', '1968-00-00'],
    ['1938-00-00', '1938-00-00'],
    ['2026', '2026-00-00'],
    ['11/2026', '2026-11-00'],
  ])('%s is %s, with zeros for what is not known', (typed, value) => {
    expect(parseTypedDate(typed, today)).toEqual({ value, problem: null })
  })

  it('is nothing where nothing is typed', () => {
    expect(parseTypedDate('  ', today)).toEqual({ value: '', problem: null })
  })

  it.each([
    ['15.06.68', 'two-digit-year'],
    ['06/68', 'two-digit-year'],
    ['15.06.0968', 'year'],
    ['1068', 'year'],
    ['15.13.1968', 'month'],
    ['13/1968', 'month'],
    ['31.06.1968', 'day'],
    ['29.02.1900', 'day'],
    ['29.02.1967', 'day'],
    ['15.00.1968', 'day-without-month'],
    ['1968-00-15', 'day-without-month'],
    ['29.11.2026', 'future'],
    ['12/2026', 'future'],
    ['2027', 'future'],
    ['June 1968', 'form'],
    ['68', 'form'],
    ['15.06.', 'form'],
    ['1968-06-15+01:00', 'form'],
  ])('%s is refused because of %s', (typed, problem) => {
    expect(parseTypedDate(typed, today)).toEqual({ value: '', problem })
  })

  it('may lie ahead where nobody says what day it is', () => {
    expect(parseTypedDate('01.01.2030')).toEqual({ value: '2030-01-01', problem: null })
  })

  it('is read again as it is shown in every language', () => {
    const day = fc.date({ min: new Date('1801-01-01'), max: new Date(today), noInvalidDate: true })
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(10, 7, 4),
        fc.constantFrom('nl', 'fr', 'de', 'en'),
        (date, known, language) => {
          const iso = date.toISOString().slice(0, known)
          const { value, problem } = parseTypedDate(formatIncompleteDate(iso, language), today)
          expect(problem).toBeNull()
          // The register writes a year of which nothing is known as 1900-00-00.
          if (iso !== '1900') expect(readIncompleteDate(value)).toEqual({ iso, strange: '' })
        },
      ),
    )
  })

  it('throws for no text at all, and holds a value only without a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d./ -]{0,12}$/)), (typed) => {
        const { value, problem } = parseTypedDate(typed, today)
        if (problem !== null) expect(value).toBe('')
        else expect(value).toMatch(/^([12]\d{3}-[01]\d-[0-3]\d)?$/)
      }),
    )
  })
})
