import type { XmlElement } from '../../xml/element.ts'
import { makeElement } from '../../xml/make-element.ts'

/** The namespace of SOAP 1.1 envelopes, the only version the CBSS speaks (PROTOCOL 2). */
export const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/'

/** Puts a message into the body of a SOAP 1.1 envelope. */
export function wrapSoap(message: XmlElement): XmlElement {
  return makeElement('Envelope', [makeElement('Body', [message], soapNamespace)], soapNamespace)
}
