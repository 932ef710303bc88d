import { digitsOf } from '#core/digits.ts'
import { parseTypedDate } from '#core/typed-date.ts'

/** What proves who a person is: a card, or names and birth date; the fields that two services share. */
export interface ProofParameters {
  identityCardNumber: string
  sisCardNumber: string
  lastName: string
  firstName: string
  /** Only an IdentifyPerson knows it. */
  middleName?: string
  birthDate: string
}

/** A date as it is sent: `yyyy-MM-dd` with zeros for what is unknown; what cannot be read stays as it was typed. */
export function tidyDate(typed: string): string {
  const { value, problem } = parseTypedDate(typed)
  return problem === null ? value : typed
}

/** A number as it is sent, digits only; one with letters stays as it was typed, to be refused with its reason. */
export function tidyNumber(typed: string): string {
  return /\p{L}/u.test(typed) ? typed.trim() : digitsOf(typed)
}

/** What was typed in the form in which it is sent and compared. */
export function tidyProof<Parameters extends ProofParameters>(parameters: Parameters): Parameters {
  return {
    ...parameters,
    identityCardNumber: tidyNumber(parameters.identityCardNumber),
    sisCardNumber: tidyNumber(parameters.sisCardNumber),
    lastName: parameters.lastName.trim(),
    firstName: parameters.firstName.trim(),
    ...(parameters.middleName !== undefined && { middleName: parameters.middleName.trim() }),
    birthDate: tidyDate(parameters.birthDate),
  }
}
