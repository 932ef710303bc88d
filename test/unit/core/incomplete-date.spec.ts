import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIncompleteDate, readDateElement, readIncompleteDate } from '#core/incomplete-date.ts'
import { makeElement } from '#core/xml/make-element.ts'

/** `19 68 07 02` as an element; `_` leaves a part out. */
function dateElement(parts: string) {
  const names = ['Century', 'Year', 'Month', 'Day']
  const children = parts
    .split(' ')
    .map((text, index) => makeElement(names[index] ?? '', text === '_' ? '' : text))
  return makeElement('Date', children)
}

describe('A date of the National Register', () => {
  it.each([
    ['19 68 07 02', '1968-07-02'],
    ['19 68 7 2', '1968-07-02'],
    ['20 00 10 07', '2000-10-07'],
    ['19 00 02 28', '1900-02-28'],
    ['18 98 12 31', '1898-12-31'],
    ['20 00 02 29', '2000-02-29'],
    ['19 70 00 00', '1970'],
    ['19 70', '1970'],
    ['19 68 06 00', '1968-06'],
    ['19 68 06', '1968-06'],
    ['20 00 00 00', '2000'],
    ['19 00 00 00', null],
    ['00 00 00 00', null],
    ['_ _ _ _', null],
    ['_', null],
  ])('%s is %s', (parts, iso) => {
    expect(readDateElement(dateElement(parts))).toEqual({ iso, strange: '' })
  })

  it.each([
    ['19 68 13 02', '1968'],
    ['19 68 00 02', '1968'],
    ['19 68 02 30', '1968-02'],
    ['19 00 02 29', '1900-02'],
    ['19 68 07 x', '1968-07'],
    ['19 ?? 07 02', null],
    ['_ 68 07 02', null],
    ['19', null],
    ['1968 _ 07 02', null],
  ])('%s is no date, keeps what came and is sure of %s only', (parts, iso) => {
    expect(readDateElement(dateElement(parts))).toEqual({ iso, strange: parts.replaceAll('_ ', '') })
  })

  it('is nothing where there is no element', () => {
    expect(readDateElement(undefined)).toEqual({ iso: null, strange: '' })
  })

  it('is read or kept, whatever stands in its parts', () => {
    const part = fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ min: 0, max: 99 }).map(String))
    fc.assert(
      fc.property(part, part, part, part, (century, year, month, day) => {
        const texts = [century, year, month, day]
        const names = ['Century', 'Year', 'Month', 'Day']
        const element = makeElement(
          'Date',
          texts.map((text, index) => makeElement(names[index] ?? '', text)),
        )
        const { iso, strange } = readDateElement(element)
        expect(iso ?? '1970').toMatch(/^\d{4}(-\d{2}){0,2}$/)
        const kept = texts
          .map((text) => text.trim())
          .filter((text) => text !== '')
          .join(' ')
        expect([kept, '']).toContain(strange)
        if (/[^\d\s]/.test(kept)) expect(strange).toBe(kept)
      }),
    )
  })
})

describe('A date of SSDN or of a client', () => {
  it.each([
    ['1938-06-15', '1938-06-15'],
    ['1938-06-00', '1938-06'],
    ['1938-00-00', '1938'],
    ['1900-00-00', null],
    ['2012-05-24+02:00', '2012-05-24'],
    ['2012-05-24Z', '2012-05-24'],
    ['', null],
  ])('%s is %s', (text, iso) => {
    expect(readIncompleteDate(text)).toEqual({ iso, strange: '' })
  })

  it.each(['15.06.1938', '1938-13-01', '1938', 'soon'])('%s is kept as it is', (text) => {
    expect(readIncompleteDate(text).strange).toBe(text)
  })
})

describe('A date for people', () => {
  it.each([
    ['1996-10-30', ['30-10-1996', '30/10/1996', '30.10.1996', '30/10/1996']],
    ['1968-06', ['06-1968', '06/1968', '06.1968', '06/1968']],
    ['1970', ['1970', '1970', '1970', '1970']],
    [null, ['', '', '', '']],
  ])('shows %s in Dutch, French, German and English', (iso, expected) => {
    expect(
      (['nl', 'fr', 'de', 'en'] as const).map((language) => formatIncompleteDate(iso, language)),
    ).toEqual(expected)
  })
})
