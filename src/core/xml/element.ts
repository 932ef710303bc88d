/** One XML element as data: local name, namespace URI, attributes by local name, children in order, own text. */
export interface XmlElement {
  name: string
  namespace: string
  attributes: Record<string, string>
  children: XmlElement[]
  /** The element's own character data, verbatim; text of descendants not included. */
  text: string
}
