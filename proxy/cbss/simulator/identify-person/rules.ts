import { isEmptyProof } from '../identity/proof.ts'
import { detail, type Detail } from '../ssdn/summary.ts'
import { isIncomplete } from './birth-range.ts'
import type { Criteria, PhoneticCriteria } from './criteria.ts'

const maximumTolerance = 10

const isTolerance = (text: string) => /^\+?\d+$/.test(text) && Number(text) <= maximumTolerance

function phoneticProblems({ lastName, born, tolerance }: PhoneticCriteria): Detail[] {
  const field = 'Phonetic Criteria: Birth Date Tolerance'
  if (lastName === '') return [detail('name-empty', ['Phonetic Criteria: Last Name'])]
  if (tolerance === '' && isIncomplete(born)) {
    return [detail('tolerance-missing', ['Phonetic Criteria: Birth Date', born], [field])]
  }
  return tolerance === '' || isTolerance(tolerance) ? [] : [detail('tolerance-invalid', [field, tolerance])]
}

/** What the service refuses although the schema allows it (PROTOCOL 4.1); nothing of it where empty. */
export function problemsOf({ ssin, phonetic, proof }: Criteria): Detail[] {
  if (ssin === '') return phonetic ? phoneticProblems(phonetic) : [detail('criteria-missing')]
  if (!proof) return []
  if (isEmptyProof(proof)) return [detail('proof-missing', ['Verification Data'])]
  return proof.personData?.lastName === '' ? [detail('name-empty', ['Verification Data: Last Name'])] : []
}

/** What the service does not look at (PROTOCOL 4.1). */
export function ignoredParts({ ssin, phonetic, proof }: Criteria): Detail[] {
  if (ssin === '') return proof ? [detail('verification-ignored', ['Verification Data'])] : []
  return phonetic ? [detail('criteria-ignored', ['Phonetic Criteria'])] : []
}
