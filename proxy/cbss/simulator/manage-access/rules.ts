import { lengthOf } from '../days.ts'
import { isEmptyProof, type Verification } from '../identity/proof.ts'
import { detail, type Detail } from '../ssdn/summary.ts'
import { rangeOf, type Period } from './registrations.ts'
import type { AccessRequest } from './request.ts'

/**
 * The longest period in days by purpose. Only that there is one for purpose 1, a file under examination, is known
 * (PROTOCOL 5.1); its length here is ours.
 */
export const longestPeriods: Readonly<Record<string, number>> = { '1': 366 }

/** What the service refuses although the schema allows it (PROTOCOL 5.1); nothing of it where empty. */
export function problemsOf({ action, purpose, period, proof }: AccessRequest): Detail[] {
  const { start, end } = period
  const changes = action !== 'LIST'
  if (changes && purpose === '') return [detail('purpose-missing', ['Purpose'], ['Action', action])]
  if (isEmptyProof(proof)) return [detail('proof-missing', ['Proof Of Authentication'])]
  if (proof.personData?.lastName === '') {
    return [detail('name-empty', ['Proof Of Authentication: Last Name'])]
  }
  if (end !== null && end < start) {
    return [detail('period-reversed', ['Period: Start Date', start], ['Period: End Date', end])]
  }
  return action === 'REGISTER' ? tooLong(purpose, period) : []
}

function tooLong(purpose: string, period: Period): Detail[] {
  const longest = longestPeriods[purpose]
  if (longest === undefined || period.end === null || lengthOf(rangeOf(period)) <= longest) return []
  return [
    detail(
      'period-too-long',
      ['Purpose', purpose],
      ['Period: End Date', period.end],
      ['Maximum Number Of Days', String(longest)],
    ),
  ]
}

/** What a proof that does not fit leads to: nothing is changed, but a list is given all the same (PROTOCOL 5.1). */
export function proofDetails(
  { verified, differences }: Verification,
  action: AccessRequest['action'],
): Detail[] {
  if (verified) return []
  const reason = action === 'LIST' ? 'proof-differs' : 'proof-wrong'
  return differences.map((fields) => detail(reason, ...fields))
}
