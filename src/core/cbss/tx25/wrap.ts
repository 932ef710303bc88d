import type { XmlElement } from '../../xml/element.ts'
import { makeElement } from '../../xml/make-element.ts'

/** What only the proxy knows about a Tx25. */
export interface Tx25Sender {
  /** The request's id; 36 characters are kept if it is a UUID. */
  ticket: string
  /** The moment of sending, see `brusselsTimestamp`. */
  sentAt: string
  /** The centre's enterprise number, ten digits. */
  cbeNumber: string
  /** `PCSA:SOCIAL_INQUIRY` for a social inquiry. */
  legalContext: string
}

/**
 * Completes the service request of {@link buildTx25} with sender and legal context, in the order of
 * RetrieveTIGroupsV2.xsd (PROTOCOL 6.1). Returns a new element; `inner` is left as it is.
 */
export function wrapTx25(inner: XmlElement, sender: Tx25Sender): XmlElement {
  const informationCustomer = makeElement('informationCustomer', [
    makeElement('ticket', sender.ticket),
    makeElement('timestampSent', sender.sentAt),
    makeElement('customerIdentification', [makeElement('cbeNumber', sender.cbeNumber)]),
  ])
  const legalContext = makeElement('legalContext', sender.legalContext)
  return { ...inner, children: [informationCustomer, legalContext, ...inner.children] }
}
