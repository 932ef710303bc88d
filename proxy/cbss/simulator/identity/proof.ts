import type { XmlElement } from '#core/xml/element.ts'
import { child } from '#core/xml/find.ts'
import { collapsed } from '../ssdn/request.ts'
import type { ConcernedField } from '../ssdn/summary.ts'
import { comparable } from './comparable.ts'
import type { Identity } from './identity.ts'

/** What a sender says about a person to show that he means that one. Empty text where he says nothing. */
export interface Proof {
  sisCard: string
  identityCard: string
  personData: { lastName: string; firstName: string; middleName: string; born: string } | null
}

/** Whether one of the proofs fits, and for each that does not, the fields in which it differs. */
export interface Verification {
  verified: boolean
  differences: readonly (readonly ConcernedField[])[]
}

/** Reads `VerificationData` or `ProofOfAuthentication` (PROTOCOL 4.1, 5.1). */
export function readProof(element: XmlElement | undefined): Proof {
  const data = child(element, 'PersonData')
  return {
    sisCard: collapsed(element, 'SISCardNumber'),
    identityCard: collapsed(element, 'IdentityCardNumber'),
    personData: data
      ? {
          lastName: collapsed(data, 'LastName'),
          firstName: collapsed(data, 'FirstName'),
          middleName: collapsed(data, 'MiddleName'),
          born: collapsed(data, 'BirthDate'),
        }
      : null,
  }
}

/** Whether nothing at all is said. */
export const isEmptyProof = ({ sisCard, identityCard, personData }: Proof): boolean =>
  sisCard === '' && identityCard === '' && personData === null

const oneOf = (said: string, names: readonly string[]) =>
  said === '' || names.some((name) => comparable(name) === comparable(said))

/** What the first name may be given as: the first, all of them, or all but the middle names. */
function firstNameForms({ firstNames }: Identity): string[] {
  return firstNames.map((_name, index) => firstNames.slice(0, index + 1).join(' '))
}

function middleNameForms({ firstNames }: Identity): string[] {
  const middle = firstNames.slice(1)
  return [...middle, middle.join(' ')]
}

type Check = readonly [field: string, said: string, fits: boolean]

function checksOf({ sisCard, identityCard, personData }: Proof, identity: Identity): Check[][] {
  const cards: Check[][] = [
    ...(sisCard === '' ? [] : [[['SIS Card Number', sisCard, sisCard === identity.sisCard] as const]]),
    ...(identityCard === ''
      ? []
      : [[['Identity Card Number', identityCard, identityCard === identity.identityCard] as const]]),
  ]
  if (personData === null) return cards
  const { lastName, firstName, middleName, born } = personData
  return [
    ...cards,
    [
      ['Last Name', lastName, comparable(lastName) === comparable(identity.lastName)],
      ['First Name', firstName, oneOf(firstName, firstNameForms(identity))],
      ['Middle Name', middleName, oneOf(middleName, middleNameForms(identity))],
      ['Birth Date', born, born === identity.born],
    ],
  ]
}

/**
 * Compares what is said with the register, exactly; one proof that fits is enough (PROTOCOL 4.1). Differences are
 * named as the sample names fields, below a heading: `Verification Data: Last Name`.
 */
export function verify(proof: Proof, identity: Identity, heading: string): Verification {
  const proofs = checksOf(proof, identity)
  const differences = proofs.map((checks) =>
    checks
      .filter(([, , fits]) => !fits)
      .map(([field, said]): ConcernedField => [`${heading}: ${field}`, said]),
  )
  return {
    verified: differences.some((fields) => fields.length === 0),
    differences: differences.filter((fields) => fields.length > 0),
  }
}
