import { describe, expect, it } from 'vitest'
import { identityOf } from '../../../../proxy/cbss/simulator/identity/identity.ts'
import { containers } from '../../../../proxy/cbss/simulator/population/containers.ts'
import { generateHouseholds } from '../../../../proxy/cbss/simulator/population/generated/generate.ts'
import {
  fileOf,
  households,
  personOf,
  writtenPeople,
} from '../../../../proxy/cbss/simulator/population/people.ts'
import type { Link, Person } from '../../../../proxy/cbss/simulator/population/types.ts'
import { strangers } from '../../../../proxy/demo/strangers.ts'

const written = new Set(writtenPeople)
const generated = households().filter(({ people }) => people.every((person) => !written.has(person)))
const people = generated.flatMap((household) => household.people)
const alive = people.filter(({ outcome }) => outcome.kind === 'data')
const links = generated.flatMap((household) => household.links)
const ofKind = <Kind extends Link['kind']>(kind: Kind) =>
  links.filter((link): link is Extract<Link, { kind: Kind }> => link.kind === kind)

const year = (day: string) => Number(day.slice(0, 4))

/** Where somebody is, as one text. */
function placeOf(person: Person): string {
  const place = identityOf(person).whereabouts
  return place?.kind === 'address'
    ? [place.postalCode, place.streetCode, place.houseNumber, place.box].join(' ')
    : ''
}

describe('The generated people', () => {
  it('are the same whenever they are made', () => {
    expect(generateHouseholds(writtenPeople)).toEqual(generated)
    expect(generated[0]?.people[0]?.key).toBe('household-001-1')
  })

  it('are of all ages and ways of life', () => {
    const years = alive.map(({ born }) => year(born))
    expect(Math.min(...years)).toBeLessThan(1940)
    expect(Math.max(...years)).toBeGreaterThan(2018)
    expect(new Set(people.map(({ shows }) => shows)).size).toBeGreaterThanOrEqual(15)
    const kinds = new Set(links.map(({ kind }) => kind))
    expect(kinds).toEqual(
      new Set(
        'single marriage divorce widowhood cohabitation cessation descent home guardianship alone'.split(' '),
      ),
    )
  })

  it('have no number of a day that is not long past, nor of a client whom nobody knows', () => {
    expect(people.filter(({ born }) => born > '2024-12-31')).toEqual([])
    const unknown = new Set(Object.values(strangers).map(({ ssin }) => ssin))
    expect(people.filter(({ ssin }) => unknown.has(ssin))).toEqual([])
  })

  it('have all that IdentifyPerson tells', () => {
    for (const person of alive) {
      const identity = identityOf(person)
      const { civilState, nationality, identityCard, birthPlaceCode, whereabouts } = identity
      const hidden = person.items.some(({ container }) => container === 'NotCommunicable')
      expect([civilState, nationality, identityCard, birthPlaceCode], person.key).not.toContain(null)
      expect(identityCard).toMatch(/^\d{12}$/)
      expect(whereabouts !== null, person.key).toBe(!hidden)
    }
  })

  it('let every information type occur in several of them', () => {
    const count = (container: string) =>
      alive.filter((person) => fileOf(person).some((item) => item.container === container)).length
    const rare = Object.keys(containers).filter((container) => count(container) < 3)
    expect(rare).toEqual([])
  })

  it('have nothing in their files after their death', () => {
    const late = people.flatMap((person) => {
      const { outcome } = person
      if (outcome.kind !== 'deceased') return []
      return fileOf(person).filter(({ since }) => (since ?? '') > outcome.on)
    })
    expect(late).toEqual([])
  })
})

describe('Their households', () => {
  it('have each member in one place at a time, under the address of the reference person', () => {
    for (const person of alive) {
      const at = ofKind('home').filter(({ member, until }) => member === person.key && !until)
      const alone = ofKind('alone').filter((link) => link.person === person.key && !link.until)
      const leads = ofKind('home').some(({ reference, until }) => reference === person.key && !until)
      const abroad = identityOf(person).whereabouts?.kind === 'diplomatic-post'
      expect(at.length + alone.length + Number(leads), person.key).toBe(abroad ? 0 : 1)
      const [home] = at
      if (!home || !placeOf(person) || !placeOf(personOf(home.reference))) continue
      expect(placeOf(person), person.key).toBe(placeOf(personOf(home.reference)))
    }
  })

  it('have parents of an age to be parents, alive at the birth', () => {
    for (const { child, parents } of ofKind('descent')) {
      for (const parent of parents.map(personOf)) {
        const age = year(personOf(child).born) - year(parent.born)
        expect(age, child).toBeGreaterThanOrEqual(18)
        expect(age, child).toBeLessThanOrEqual(50)
        if (parent.outcome.kind === 'deceased') expect(parent.outcome.on > personOf(child).born).toBe(true)
      }
    }
  })

  it('end no marriage before it began', () => {
    for (const { spouses, since } of ofKind('divorce')) {
      const marriage = ofKind('marriage').find((link) => link.spouses.join() === spouses.join())
      expect((marriage?.since ?? since) < since, spouses.join()).toBe(true)
    }
  })
})
