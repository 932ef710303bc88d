import { parseIdentityCardNumber, type IdentityCardNumberProblem } from '#core/identity-card-number.ts'
import type { Client } from '#core/records/client.ts'
import { parseSsin, type Ssin } from '#core/ssin.ts'
import { parseTypedDate, type TypedDateProblem } from '#core/typed-date.ts'
import type { ClientFields } from './client-fields.ts'

/** What is wrong in the form of a client; null, empty or false where nothing is. */
export interface ClientProblems {
  lastName: boolean
  ssin: Pick<Ssin, 'digits' | 'problem'>
  /** The number in the file changes, and nobody has said why. */
  numberChange: boolean
  identityCardNumber: IdentityCardNumberProblem | null
  birthDate: TypedDateProblem | null
}

/** Whether the form puts another number where the file has one; then somebody must say why. */
export function asksWhy(fields: Pick<ClientFields, 'ssin'>, began: Pick<Client, 'ssin'>): boolean {
  const { digits, problem } = parseSsin(fields.ssin)
  return began.ssin !== '' && problem === null && digits !== began.ssin
}

/**
 * Checks the form strictly: an SSIN, a card number and a birth date may be missing, never wrong. What stands in the
 * file already is not found wrong: it may have come from a register. `today` is `yyyy-MM-dd`.
 */
export function checkClient(fields: ClientFields, began: Client, today: string): ClientProblems {
  const ssin = parseSsin(fields.ssin, today)
  const card = parseIdentityCardNumber(fields.identityCardNumber)
  const fine = fields.ssin.trim() === '' || ssin.digits === began.ssin
  const cardIsFine = fields.identityCardNumber.trim() === '' || card.digits === began.identityCardNumber
  return {
    lastName: fields.lastName.trim() === '',
    ssin: { digits: ssin.digits, problem: fine ? null : ssin.problem },
    numberChange: asksWhy(fields, began) && fields.numberChange === '',
    identityCardNumber: cardIsFine ? null : card.problem,
    birthDate: parseTypedDate(fields.birthDate, today).problem,
  }
}

/** What a number tells of its holder that the form does not say yet, or says otherwise. */
export function toldByNumber(
  fields: Pick<ClientFields, 'ssin' | 'birthDate' | 'gender'>,
  today: string,
): { birthDate: string | null; gender: '1' | '2' | null } {
  const { birthDate, sex, problem } = parseSsin(fields.ssin, today)
  if (problem) return { birthDate: null, gender: null }
  const typed = parseTypedDate(fields.birthDate, today).value.replaceAll('-00', '')
  const gender = sex && `${sex}` !== fields.gender ? (`${sex}` as const) : null
  return { birthDate: birthDate === typed ? null : birthDate, gender }
}
