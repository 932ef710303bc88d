import type { XmlElement } from './element.ts'

/** An element without attributes, holding either text or children; in no namespace unless one is given. */
export function makeElement(name: string, content: string | XmlElement[], namespace = ''): XmlElement {
  const leaf = typeof content === 'string'
  return { name, namespace, attributes: {}, children: leaf ? [] : content, text: leaf ? content : '' }
}
