import { parseIdentityCardNumber } from '#core/identity-card-number.ts'
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

/** Puts what was typed into the form in which it is sent and compared. */
export function tidyProof(parameters: ProofParameters): void {
  parameters.identityCardNumber = parseIdentityCardNumber(parameters.identityCardNumber).digits
  parameters.sisCardNumber = parameters.sisCardNumber.replaceAll(/\D/g, '')
  parameters.lastName = parameters.lastName.trim()
  parameters.firstName = parameters.firstName.trim()
  if (parameters.middleName !== undefined) parameters.middleName = parameters.middleName.trim()
  parameters.birthDate = tidyDate(parameters.birthDate)
}
