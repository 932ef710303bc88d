import type { FieldProblem } from '#core/cbss/field-problem.ts'

/** Names prove only with last name and birth date; who began to type some is told what is missing. */
export function nameProblems(parameters: {
  lastName: string
  firstName: string
  middleName?: string
  birthDate: string
}): FieldProblem[] {
  const { lastName, firstName, middleName = '', birthDate } = parameters
  const filled = (text: string): boolean => text.trim() !== ''
  if (![lastName, firstName, middleName].some(filled)) return []
  return [
    ...(filled(lastName) ? [] : [{ field: 'lastName', reason: 'proof-missing' }]),
    ...(filled(birthDate) ? [] : [{ field: 'birthDate', reason: 'proof-missing' }]),
  ]
}
