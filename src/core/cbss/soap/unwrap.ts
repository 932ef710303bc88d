import type { XmlElement } from '../../xml/element.ts'
import { child } from '../../xml/find.ts'

/**
 * The message in the body of a SOAP envelope, which may be a `Fault`; a document that is no envelope is taken
 * as the message itself; undefined where an envelope has an empty body. Read by local name.
 */
export function unwrapSoap(root: XmlElement): XmlElement | undefined {
  return root.name === 'Envelope' ? child(root, 'Body')?.children[0] : root
}
