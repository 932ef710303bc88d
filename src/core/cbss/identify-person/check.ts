import type { IdentifyPersonParameters } from '../../records/parameters.ts'
import { checkBirthDate, checkCards, checkNames, checkSsinField } from '../check-fields.ts'
import type { FieldProblem } from '../field-problem.ts'
import type { CheckContext } from '../service-row.ts'
import { isIncomplete } from './tolerance.ts'

/**
 * What the service would refuse or ignore (PROTOCOL 4.1, 4.2). Reasons: `missing`, `characters` (`checkNames`), `ssin-…`
 * (`checkSsin`), `card-…` (`checkIdentityCardNumber`), `date-…` (`parseTypedDate`), `tolerance-missing`. With a number names
 * and birth date may stay away: they only verify. Without one they are what is searched for, and cards say nothing.
 */
export function checkIdentifyPerson(
  parameters: IdentifyPersonParameters,
  { today }: CheckContext,
): FieldProblem[] {
  const { ssin, lastName, firstName, middleName, birthDate } = parameters
  const names = checkNames({ lastName, firstName, middleName })
  const birth = birthDate === '' ? [] : checkBirthDate(birthDate, today)
  if (ssin.trim() !== '')
    return [...checkSsinField(ssin, today), ...names, ...checkCards(parameters), ...birth]
  return [
    ...missing('lastName', lastName),
    ...names,
    ...missing('birthDate', birthDate),
    ...birth,
    ...checkTolerance(parameters),
  ]
}

function missing(field: string, text: string): FieldProblem[] {
  return text.trim() === '' ? [{ field, reason: 'missing' }] : []
}

/** Error 31009001 of the CBSS otherwise. */
function checkTolerance({ birthDate, tolerance }: IdentifyPersonParameters): FieldProblem[] {
  return isIncomplete(birthDate) && tolerance === null
    ? [{ field: 'tolerance', reason: 'tolerance-missing' }]
    : []
}
