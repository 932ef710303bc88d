import { identityOf, type Identity } from '../identity/identity.ts'
import { peopleWithFile } from '../population/people.ts'
import type { Person } from '../population/types.ts'
import { overlap } from '../days.ts'
import { birthRange } from './birth-range.ts'
import type { PhoneticCriteria } from './criteria.ts'
import { soundsLike } from './phonetic-key.ts'

// IdentifyPersonRequest.xsd: Maximum is from 1 to 80.
const mostHits = 80

/** Numbers that were replaced or are not numbers for the CBSS lead nowhere. */
const canBeFound = ({ outcome }: Person) => outcome.kind !== 'replaced' && outcome.kind !== 'wrong-structure'

function fits(criteria: PhoneticCriteria): (person: Person) => boolean {
  const wanted = birthRange(criteria.born, Number(criteria.tolerance))
  const { lastName, firstName, middleName, gender } = criteria
  const anyGender = gender === '' || gender === '0'
  return (person) =>
    canBeFound(person) &&
    (anyGender || String(person.sex) === gender) &&
    overlap(wanted, birthRange(person.born)) &&
    soundsLike(lastName, person.lastNames) &&
    (firstName === '' || soundsLike(firstName, person.firstNames)) &&
    (middleName === '' || soundsLike(middleName, person.firstNames.slice(1)))
}

/** What a search by name found: the first hits up to the maximum, and how many there are in all. */
export interface Hits {
  identities: readonly Identity[]
  count: number
}

/** Everybody whose names sound like these and who was born in the range, the oldest first. */
export function searchByName(criteria: PhoneticCriteria): Hits {
  const found = peopleWithFile()
    .filter(fits(criteria))
    .toSorted((a, b) => a.born.localeCompare(b.born) || a.ssin.localeCompare(b.ssin))
  const maximum = Number(criteria.maximum) || mostHits
  return { identities: found.slice(0, maximum).map(identityOf), count: found.length }
}
