import { describe, expect, it } from 'vitest'
import { checkSsin, parseSsin } from '#core/ssin.ts'
import { child, childrenOf, descend, textOf } from '#core/xml/find.ts'
import type { XmlElement } from '#core/xml/element.ts'
import {
  fictitiousNumber,
  hasValidCheckDigits,
  inventedSsin,
} from '../../../../proxy/cbss/simulator/population/numbers.ts'
import {
  fileOf,
  households,
  peopleWithFile,
  personOf,
  personWith,
} from '../../../../proxy/cbss/simulator/population/people.ts'
import type { Person } from '../../../../proxy/cbss/simulator/population/types.ts'
import { informationAbout } from '../../../../proxy/cbss/simulator/reply/information.ts'

const answering = peopleWithFile().filter(({ outcome }) => outcome.kind === 'data')

const itemsOf = (person: Person, container: string): XmlElement[] =>
  child(informationAbout(person, 'fr', true), container)?.children ?? []

/** The number that an item mentions below these elements. */
const mentioned = (item: XmlElement, ...path: string[]): string | undefined =>
  descend(item, ...path, 'NationalNumber', 'NationalNumber')?.text

const dateOf = (item: XmlElement, name: string): string =>
  ['Century', 'Year', 'Month', 'Day'].map((part) => textOf(child(item, name), part) ?? '').join('')

const codeOf = (item: XmlElement, name: string) => textOf(child(item, name), 'Code')

/** Person, other person with an answer, and when. */
function pairs(container: string, ...path: string[]) {
  return answering.flatMap((person) =>
    itemsOf(person, container).flatMap((item) => {
      const other = personWith(mentioned(item, ...path) ?? '')
      if (other?.outcome.kind !== 'data') return []
      return [{ person, other, item, period: `${dateOf(item, 'Date')}-${dateOf(item, 'DelDate')}` }]
    }),
  )
}

const endsEarly = (since: string | null, until: string | null) =>
  since !== null && until !== null && until < since

describe('The population', () => {
  it('has at least three hundred people in a hundred households', () => {
    expect(answering.length).toBeGreaterThanOrEqual(300)
    expect(households().length).toBeGreaterThanOrEqual(100)
    expect(new Set(households().map(({ name }) => name)).size).toBe(households().length)
  })

  it('has numbers that are valid, unique and recognisable as invented', () => {
    const numbers = peopleWithFile().map(({ ssin }) => ssin.slice(0, 9))
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const { ssin, sex } of peopleWithFile()) {
      const serial = Number(ssin.slice(6, 9))
      expect(checkSsin(ssin), ssin).toBeNull()
      expect(hasValidCheckDigits(ssin)).toBe(true)
      expect(serial).toBeGreaterThanOrEqual(900)
      expect(serial).toBeLessThanOrEqual(997)
      expect(serial % 2, ssin).toBe(sex % 2)
    }
  })

  it('has keys that are unique, and names for everybody', () => {
    const people = households().flatMap((household) => household.people)
    expect(new Set(people.map(({ key }) => key)).size).toBe(people.length)
    for (const { lastNames, shows } of people) expect([lastNames.join(''), shows].every(Boolean)).toBe(true)
    expect(() => personOf('nobody')).toThrow('Nobody in the population has the key nobody.')
  })

  it('gives nobody a day in the future, nor an end before its beginning', () => {
    const wrong = answering.flatMap((person) =>
      fileOf(person)
        .filter(
          ({ since, until }) =>
            [since, until].some((day) => (day ?? '') > '2026-11-21') || endsEarly(since, until),
        )
        .map(({ container }) => `${person.key} ${container}`),
    )
    expect(wrong).toEqual([])
  })

  it('gives nobody anything before the birth', () => {
    for (const person of answering) {
      const days = fileOf(person).flatMap(({ since }) => since ?? [])
      expect(
        days.filter((day) => day < person.born),
        person.key,
      ).toEqual([])
    }
  })

  it('gives each identity card its own number with valid check digits', () => {
    const numbers = answering.flatMap((person) =>
      itemsOf(person, 'IdentityCards').flatMap((item) => textOf(item, 'CardNumber') ?? []),
    )
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const number of numbers) {
      expect(Number(number.slice(10)), number).toBe(Number(number.slice(0, 10)) % 97 || 97)
    }
  })
})

describe('What two files say about each other', () => {
  it('is the same for spouses', () => {
    const seen = pairs('CivilStates', 'Spouse')
    expect(seen.length).toBeGreaterThanOrEqual(12)
    for (const { person, other, item, period } of seen) {
      const back = seen.find(
        (pair) => pair.person === other && pair.other === person && pair.period === period,
      )
      expect(codeOf(back?.item ?? item, 'CivilState'), person.key).toBe(codeOf(item, 'CivilState'))
      expect(back, `${person.key} and ${other.key}`).toBeDefined()
    }
  })

  it('is the same for legal cohabitants', () => {
    const seen = pairs('LegalCohabitations', 'Declaration', 'Partner')
    const told = (turned: boolean) =>
      seen
        .map(({ person, other, period }) =>
          [...(turned ? [other.key, person.key] : [person.key, other.key]), period].join(' '),
        )
        .toSorted()
    expect(told(true)).toEqual(told(false))
    expect(seen.length).toBeGreaterThanOrEqual(10)
  })

  it('is the same for reference person and member, with the role of the member in both', () => {
    const heads = pairs('FamilyMembers')
    const members = pairs('HeadOfFamily')
    const told = (list: typeof heads, turned: boolean) =>
      list
        .map(({ person, other, item, period }) =>
          [
            turned ? other.key : person.key,
            turned ? person.key : other.key,
            codeOf(item, 'FamilyRole'),
            period,
          ].join(' '),
        )
        .toSorted()
    expect(told(heads, false)).toEqual(told(members, true))
    expect(heads.length).toBeGreaterThanOrEqual(15)
  })

  it('is the same for parents and children', () => {
    const ascending = answering.flatMap((person) =>
      itemsOf(person, 'Filiations').flatMap((item) =>
        ['Parent1', 'Parent2'].flatMap((name) => {
          const parent = personWith(mentioned(item, name) ?? '')
          return parent?.outcome.kind === 'data' ? [`${parent.key} ${person.key}`] : []
        }),
      ),
    )
    const descending = pairs('DescendentFiliations', 'Child').map(
      ({ person, other }) => `${person.key} ${other.key}`,
    )
    expect(ascending.toSorted()).toEqual(descending.toSorted())
    expect(ascending.length).toBeGreaterThanOrEqual(15)
  })

  it('names nobody by a number who is not there, except by fictitious ones', () => {
    const numbers = answering.flatMap((person) => numbersIn(informationAbout(person, 'fr', true)))
    const unknown = numbers.filter((number) => !personWith(number))
    expect(unknown.every((number) => parseSsin(number).kind === 'fictitious')).toBe(true)
    expect(unknown.length).toBeGreaterThan(0)
  })
})

function numbersIn(element: XmlElement): string[] {
  const own = childrenOf(element, 'NationalNumber').flatMap(({ text }) =>
    /^\d{11}$/.test(text) ? [text] : [],
  )
  return [...own, ...element.children.flatMap(numbersIn)]
}

describe('Numbers', () => {
  it.each([
    ['1964-03-09', 907, 0, '64030990791'],
    ['2010-05-18', 942, 0, '10051894253'],
    ['1989-08-23', 968, 20, '89282396819'],
    ['1994-00-00', 956, 40, '94400095637'],
  ] as const)('of %s with serial %i and offset %i is %s', (born, serial, offset, ssin) => {
    expect(inventedSsin(born, serial, offset)).toBe(ssin)
  })

  it('of people without a file are recognisable as no numbers at all', () => {
    expect(fictitiousNumber('1968-04-27')).toBe('68042700000')
    expect(parseSsin('68042700000').kind).toBe('fictitious')
  })
})
