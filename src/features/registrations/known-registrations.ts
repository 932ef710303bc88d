import type { ManageAccessResult, Registration } from '#core/cbss/manage-access/types.ts'
import type { ManageAccessParameters } from '#core/records/parameters.ts'

/** An answer of the CBSS about registrations of one person. */
export interface RegistrationReply {
  requestId: string
  parameters: ManageAccessParameters
  result: ManageAccessResult
  /** When it was answered; ISO 8601. */
  at: string
}

/** A registration, and the answer that last spoke of it. */
export interface KnownRegistration {
  registration: Registration
  requestId: string
  at: string
}

const endless = '9999-12-31'

function overlaps(
  { startDate, endDate }: Pick<Registration, 'startDate' | 'endDate'>,
  period: { startDate: string; endDate: string },
): boolean {
  return startDate <= (period.endDate || endless) && (endDate ?? endless) >= period.startDate
}

/** Whether an answer would have named a registration that is known, had it still been there. */
function speaksOf(parameters: ManageAccessParameters, known: Registration): boolean {
  const { action, purpose, queryRegister } = parameters
  if (!overlaps(known, parameters)) return false
  if (action === 'UNREGISTER') return known.purpose === purpose
  const samePurpose = purpose === '' || known.purpose === purpose
  const sameRegister = queryRegister === 'ALL' || known.register === queryRegister
  // What a REGISTER answers is said to be what overlaps with it, not that nothing else is there.
  return action === 'LIST' && samePurpose && sameRegister
}

function isSame(left: Registration, right: Registration): boolean {
  return (
    left.purpose === right.purpose &&
    left.startDate === right.startDate &&
    left.organisation === right.organisation &&
    left.register === right.register
  )
}

/**
 * What is known of a person's registrations from all answers, the latest word of each: a LIST stands for its whole
 * period, a REGISTER adds, an UNREGISTER takes away what has its purpose. Ended ones stay, those that end last first.
 */
export function knownRegistrations(replies: readonly RegistrationReply[]): KnownRegistration[] {
  let known: KnownRegistration[] = []
  for (const reply of replies.toSorted((left, right) => left.at.localeCompare(right.at))) {
    const { result, requestId, at } = reply
    const named = result.registrations.map((registration) => ({ registration, requestId, at }))
    const kept = known.filter(
      ({ registration: one }) =>
        !speaksOf(reply.parameters, one) && !result.registrations.some((other) => isSame(one, other)),
    )
    known = [...kept, ...named]
  }
  const end = ({ registration }: KnownRegistration): string => registration.endDate ?? endless
  return known.toSorted((left, right) => end(right).localeCompare(end(left)))
}
