import type { Tx25Parameters } from '../../records/parameters.ts'
import { checkSsinField } from '../check-fields.ts'
import type { FieldProblem } from '../field-problem.ts'
import type { CheckContext } from '../service-row.ts'

/** What the service would refuse (PROTOCOL 6.1): a number that is none. Reasons: `missing`, `ssin-…`. */
export function checkTx25({ ssin }: Tx25Parameters, { today }: CheckContext): FieldProblem[] {
  return checkSsinField(ssin, today)
}
