import type { ManageAccessParameters } from '../../records/parameters.ts'
import { checkBirthDate, checkCards, checkNames, checkSsinField, isDay } from '../check-fields.ts'
import type { FieldProblem } from '../field-problem.ts'
import type { CheckContext } from '../service-row.ts'

/** The actions of which the purpose is mandatory. */
const changes = new Set(['REGISTER', 'UNREGISTER'])

/**
 * What the service would refuse (PROTOCOL 5.1). Reasons: `missing`, `characters` (`checkNames`), `ssin-…` (`checkSsin`),
 * `card-…` (`checkIdentityCardNumber`), `date-…` (`parseTypedDate`), `date-form` for a day of the period,
 * `end-before-start`, `period-too-long` (values: the most `days` allowed) and `proof-missing`, which stands at the
 * identity card: one of the three proofs is needed.
 */
export function checkManageAccess(parameters: ManageAccessParameters, context: CheckContext): FieldProblem[] {
  const { ssin, action, purpose, sector, lastName, firstName, birthDate } = parameters
  return [
    ...checkSsinField(ssin, context.today),
    ...(changes.has(action) && purpose === '' ? [{ field: 'purpose', reason: 'missing' }] : []),
    ...checkPeriod(parameters, context),
    ...(sector === '' ? [{ field: 'sector', reason: 'missing' }] : []),
    ...checkCards(parameters),
    ...checkNames({ lastName, firstName }),
    ...(birthDate === '' ? [] : checkBirthDate(birthDate, context.today)),
    ...checkProof(parameters),
  ]
}

function checkPeriod(
  { action, purpose, startDate, endDate }: ManageAccessParameters,
  { maximumPeriods }: CheckContext,
): FieldProblem[] {
  if (startDate === '') return [{ field: 'startDate', reason: 'missing' }]
  if (!isDay(startDate)) return [{ field: 'startDate', reason: 'date-form' }]
  if (endDate !== '' && !isDay(endDate)) return [{ field: 'endDate', reason: 'date-form' }]
  if (endDate !== '' && endDate < startDate) return [{ field: 'endDate', reason: 'end-before-start' }]
  const days = action === 'REGISTER' ? maximumPeriods?.[purpose] : undefined
  if (days === undefined || (endDate !== '' && lengthOf(startDate, endDate) <= days)) return []
  return [{ field: 'endDate', reason: 'period-too-long', values: { days } }]
}

/** First and last day count. */
function lengthOf(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1
}

/** Names prove only together with the birth date, and the other way round. */
function checkProof(parameters: ManageAccessParameters): FieldProblem[] {
  const { sisCardNumber, identityCardNumber, lastName, birthDate } = parameters
  const cards = sisCardNumber.trim() !== '' || identityCardNumber.trim() !== ''
  if (cards || (lastName.trim() !== '' && birthDate !== '')) return []
  return [{ field: 'identityCardNumber', reason: 'proof-missing' }]
}
