import { findByNumber } from '../identity/find.ts'
import { identityOf } from '../identity/identity.ts'
import { verify, type Proof } from '../identity/proof.ts'
import type { Person } from '../population/types.ts'
import type { ClassicReply, ClassicService } from '../ssdn/classic-service.ts'
import { detail, type Detail } from '../ssdn/summary.ts'
import { readCriteria, type PhoneticCriteria } from './criteria.ts'
import { identifyPersonReply } from './reply-body.ts'
import { ignoredParts, problemsOf } from './rules.ts'
import { searchByName } from './search.ts'

function replyAbout(person: Person, proof: Proof | null, ssin: string): ClassicReply {
  const identity = identityOf(person)
  const { verified, differences } = proof
    ? verify(proof, identity, 'Verification Data')
    : { verified: false, differences: [] }
  const details: Detail[] = [
    ...(person.ssin === ssin ? [] : [detail('ssin-replaced', ['SSIN', ssin], ['newSSIN', person.ssin])]),
    ...(identity.deceased ? [detail('person-deceased', ['Decease Date', identity.deceased])] : []),
    ...differences.map((fields) => detail(verified ? 'partly-verified' : 'not-verified', ...fields)),
  ]
  return { details, body: identifyPersonReply([{ identity, verified }]) }
}

function replyByNumber(ssin: string, proof: Proof | null): ClassicReply {
  const found = findByNumber(ssin)
  if (found.person) {
    return found.breaks
      ? { details: [], breaks: true }
      : replyAbout(found.replacedBy ?? found.person, proof, ssin)
  }
  // Nobody found comes without a body here, and with an empty one in a search by name: both happen.
  const nobody = found.problem.reason === 'ssin-unknown'
  return { details: [nobody ? detail('nobody-found', ['SSIN', ssin]) : found.problem] }
}

function replyByName(criteria: PhoneticCriteria): ClassicReply {
  const { identities, count } = searchByName(criteria)
  const limited = count > identities.length
  const maximum = ['Phonetic Criteria: Maximum', String(identities.length)] as const
  return {
    details: limited ? [detail('too-many', maximum, ['Number Of Persons', String(count)])] : [],
    body: identifyPersonReply(identities.map((identity) => ({ identity, verified: false }))),
  }
}

/**
 * IdentifyPerson (PROTOCOL 4): by number, with what shows that the right person is meant; or by names as they
 * sound and a birth date.
 */
export const identifyPerson: ClassicService = {
  id: 'OCMWCPASIdentifyPerson',
  version: '20050930',
  name: 'identify-person',
  schema: 'identify-person-request',
  root: 'IdentifyPersonRequest',
  ssinOf: (body) => readCriteria(body).ssin,
  actionOf: () => null,
  reply: (body) => {
    const criteria = readCriteria(body)
    const problems = problemsOf(criteria)
    if (problems.length > 0) return { details: problems }
    const { ssin, phonetic, proof } = criteria
    const reply = phonetic && ssin === '' ? replyByName(phonetic) : replyByNumber(ssin, proof)
    return { ...reply, details: [...ignoredParts(criteria), ...reply.details] }
  },
}
