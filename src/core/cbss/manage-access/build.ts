import type { ManageAccessParameters } from '../../records/parameters.ts'
import type { XmlElement } from '../../xml/element.ts'
import { elementsOf } from '../../xml/filled.ts'
import { makeElement } from '../../xml/make-element.ts'
import { digitsOf } from '../../digits.ts'
import { commonNamespace, manageAccessNamespace as namespace } from '../ssdn/namespaces.ts'

const { filled, group } = elementsOf(namespace)
const common = elementsOf(commonNamespace)

/**
 * The service request (PROTOCOL 5.1). Sector and register are sent with every action, as the reference system does.
 * Nothing empty is sent: an empty BirthDate would not agree with the schema.
 */
export function buildManageAccess(parameters: ManageAccessParameters): XmlElement {
  const { purpose, startDate, endDate, action, sector, queryRegister } = parameters
  return makeElement(
    'ManageAccessRequest',
    [
      ...filled('SSIN', digitsOf(parameters.ssin)),
      ...filled('Purpose', purpose),
      ...group('Period', [...common.filled('StartDate', startDate), ...common.filled('EndDate', endDate)]),
      ...filled('Action', action),
      ...filled('Sector', sector),
      ...filled('QueryRegister', queryRegister),
      ...group('ProofOfAuthentication', proof(parameters)),
    ],
    namespace,
  )
}

function proof(parameters: ManageAccessParameters): XmlElement[] {
  return [
    ...filled('SISCardNumber', digitsOf(parameters.sisCardNumber)),
    ...filled('IdentityCardNumber', digitsOf(parameters.identityCardNumber)),
    ...personData(parameters),
  ]
}

/** Last name and birth date are mandatory in it; one alone proves nothing. */
function personData({ lastName, firstName, birthDate }: ManageAccessParameters): XmlElement[] {
  if (lastName.trim() === '' || birthDate === '') return []
  return group('PersonData', [
    ...filled('LastName', lastName),
    ...filled('FirstName', firstName),
    ...filled('BirthDate', birthDate),
  ])
}
