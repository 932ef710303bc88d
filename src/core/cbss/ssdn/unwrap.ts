import type { XmlElement } from '../../xml/element.ts'
import { parseXml } from '../../xml/parse.ts'
import { unwrapSoap } from '../soap/unwrap.ts'

/**
 * The document that `sendXML` answered: the text of `xmlString`, read as a document of its own with or without an
 * XML declaration (PROTOCOL 2.1). What comes without escaping, or without the envelope at all, is taken as well, so
 * that stored replies can be read; a `Fault` stays one. Undefined where the envelope is empty.
 *
 * @throws {XmlError} if the text inside is no XML within the limits.
 */
export function unwrapSsdn(root: XmlElement): XmlElement | undefined {
  const message = unwrapSoap(root)
  const carrier = message && findCarrier(message)
  if (!carrier) return message
  return carrier.children[0] ?? parseXml(carrier.text.trim())
}

/** A connector may wrap the parameter once more, in the element of the operation. */
function findCarrier(message: XmlElement): XmlElement | undefined {
  return [message, ...message.children].find(({ name }) => name === 'xmlString')
}
