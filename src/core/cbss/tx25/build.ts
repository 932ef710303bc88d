import { digitsOf } from '../../digits.ts'
import type { Tx25Parameters } from '../../records/parameters.ts'
import type { XmlElement } from '../../xml/element.ts'
import { makeElement } from '../../xml/make-element.ts'

/** The namespace of version 2; only the root element of a message is in it (PROTOCOL 2.2). */
export const tx25Namespace = 'http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2'

/**
 * The service request as the browser may know it, without sender, ticket and legal context: what
 * {@link wrapTx25} completes. The SSIN is sent without separators; history always says true or false.
 */
export function buildTx25(parameters: Tx25Parameters): XmlElement {
  const searchInformation = makeElement('searchInformation', [
    makeElement('ssin', digitsOf(parameters.ssin)),
    makeElement('language', parameters.language),
    makeElement('history', String(parameters.history)),
  ])
  return makeElement('retrieveTIGroupsRequest', [searchInformation], tx25Namespace)
}
