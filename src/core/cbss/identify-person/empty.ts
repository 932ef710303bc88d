import type { IdentifyPersonParameters } from '../../records/parameters.ts'

/** A form in which nothing was typed. */
export function emptyIdentifyPerson(): IdentifyPersonParameters {
  return {
    ssin: '',
    lastName: '',
    firstName: '',
    middleName: '',
    birthDate: '',
    gender: 0,
    tolerance: null,
    maximum: null,
    sisCardNumber: '',
    identityCardNumber: '',
  }
}
