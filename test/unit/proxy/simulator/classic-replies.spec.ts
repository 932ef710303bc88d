import { describe, expect, it } from 'vitest'
import { identityOf } from '../../../../proxy/cbss/simulator/identity/identity.ts'
import { peopleWithFile, writtenPeople } from '../../../../proxy/cbss/simulator/population/people.ts'
import type { Person } from '../../../../proxy/cbss/simulator/population/types.ts'
import { withoutOfficialSchema } from '../schemas/official-check.ts'
import { askAndReadClassic, documentOf, type ClassicQuestion } from './ask-ssdn.ts'
import { aSimulator } from './ask.ts'
import { officialSsdnIsThere, openOfficialSsdn } from '../schemas/official-ssdn.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function proofOf({ lastNames, firstNames, born }: Person, firstName = firstNames[0] ?? ''): string {
  const names = `<LastName>${escaped(lastNames.join(' '))}</LastName><FirstName>${escaped(firstName)}</FirstName>`
  return `<PersonData>${names}<BirthDate>${born}</BirthDate></PersonData>`
}

const identify = (inside: string): ClassicQuestion => ({ service: 'IdentifyPerson', inside })

/** Each way to ask who somebody is: by number, verified by card and by names, not verified, by names. */
function identifications(person: Person): ClassicQuestion[] {
  const search = `<SearchCriteria><SSIN>${person.ssin}</SSIN></SearchCriteria>`
  const { identityCard } = identityOf(person)
  const verified = (proof: string) => identify(`${search}<VerificationData>${proof}</VerificationData>`)
  const [year] = person.born.split('-')
  return [
    identify(search),
    ...(identityCard === null ? [] : [verified(`<IdentityCardNumber>${identityCard}</IdentityCardNumber>`)]),
    verified(proofOf(person)),
    verified(proofOf(person, 'Nobody')),
    identify(
      `<SearchCriteria><PhoneticCriteria><LastName>${escaped(person.lastNames.join(' '))}</LastName><BirthDate>${year}-00-00</BirthDate><Tolerance>10</Tolerance></PhoneticCriteria></SearchCriteria>`,
    ),
  ]
}

/** Each action of ManageAccess, with a proof that fits and one that does not. */
function accesses(person: Person): ClassicQuestion[] {
  const access = (action: string, proof: string, purpose = '<Purpose>2</Purpose>'): ClassicQuestion => ({
    service: 'ManageAccess',
    inside: `<SSIN>${person.ssin}</SSIN>${purpose}<Period><c:StartDate>2026-01-01</c:StartDate></Period><Action>${action}</Action><ProofOfAuthentication>${proof}</ProofOfAuthentication>`,
  })
  const proof = proofOf(person)
  return [
    access('LIST', proof, ''),
    access('REGISTER', proofOf(person, 'Nobody')),
    access('REGISTER', proof),
    access('REGISTER', proof),
    access('LIST', proof),
    access('UNREGISTER', proof),
    access('UNREGISTER', proof),
  ]
}

const written = new Set(writtenPeople)

/** All questions about those written by hand; of the generated ones each gets two, in turn. */
function turn(person: Person, index: number, questions: readonly ClassicQuestion[]): ClassicQuestion[] {
  if (written.has(person)) return [...questions]
  return [0, 1].flatMap((step) => questions[(index * 2 + step) % questions.length] ?? [])
}

describe('Every reply of the classic services', () => {
  it.for([
    ['IdentifyPerson', identifications],
    ['ManageAccess', accesses],
  ] as const)(
    'of %s is valid by the official schemas, for everybody',
    { timeout: 60_000 },
    async ([, questions], { skip }) => {
      skip(!officialSsdnIsThere, withoutOfficialSchema)
      const official = openOfficialSsdn()
      const simulator = await aSimulator()
      const verdicts = new Set<string>()
      const people = peopleWithFile().filter(({ outcome }) => outcome.kind !== 'fault')
      for (const [index, person] of people.entries()) {
        for (const question of turn(person, index, questions(person))) {
          expect(official(documentOf(question)), person.key).toEqual([])
          const { document, verdict } = await askAndReadClassic(simulator, question)
          expect(official(document), person.key).toEqual([])
          verdicts.add(verdict)
        }
      }
      expect(verdicts).toEqual(new Set(['YES 0', 'WARNING 1', 'NO 10000']))
    },
  )
})
