import type { IdentifyPersonParameters } from '../../records/parameters.ts'
import type { XmlElement } from '../../xml/element.ts'
import { elementsOf } from '../../xml/filled.ts'
import { makeElement } from '../../xml/make-element.ts'
import { digitsOf } from '../../digits.ts'
import { identifyPersonNamespace as namespace } from '../ssdn/namespaces.ts'

const { filled, group } = elementsOf(namespace)

/**
 * The service request (PROTOCOL 4.1). With a number only the number is searched for, and what is known verifies it;
 * without one names and birth date are. Nothing empty is ever sent: the service refuses an empty name, and warns of
 * criteria beside a number.
 */
export function buildIdentifyPerson(parameters: IdentifyPersonParameters): XmlElement {
  const ssin = digitsOf(parameters.ssin)
  const parts = ssin === '' ? phonetic(parameters) : bySsin(ssin, parameters)
  return makeElement('IdentifyPersonRequest', parts, namespace)
}

function bySsin(ssin: string, parameters: IdentifyPersonParameters): XmlElement[] {
  const verification = [
    ...filled('SISCardNumber', digitsOf(parameters.sisCardNumber)),
    ...filled('IdentityCardNumber', digitsOf(parameters.identityCardNumber)),
    ...personData(parameters),
  ]
  return [...group('SearchCriteria', filled('SSIN', ssin)), ...group('VerificationData', verification)]
}

/** Both are mandatory and matched exactly: with one of them alone nothing could be verified. */
function personData(parameters: IdentifyPersonParameters): XmlElement[] {
  if (parameters.lastName.trim() === '' || parameters.birthDate === '') return []
  return group('PersonData', [...names(parameters), ...filled('BirthDate', parameters.birthDate)])
}

function phonetic(parameters: IdentifyPersonParameters): XmlElement[] {
  const criteria = [
    ...names(parameters),
    ...filled('BirthDate', parameters.birthDate),
    ...filled('Gender', parameters.gender === 0 ? null : parameters.gender),
    ...filled('Tolerance', parameters.tolerance),
    ...filled('Maximum', parameters.maximum),
  ]
  return group('SearchCriteria', group('PhoneticCriteria', criteria))
}

function names({ lastName, firstName, middleName }: IdentifyPersonParameters): XmlElement[] {
  return [
    ...filled('LastName', lastName),
    ...filled('FirstName', firstName),
    ...filled('MiddleName', middleName),
  ]
}
