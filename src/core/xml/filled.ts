import type { XmlElement } from './element.ts'
import { makeElement } from './make-element.ts'

/** Makes elements of one namespace, and none at all where there is nothing to say: spread what it returns. */
export function elementsOf(namespace: string) {
  return {
    /** An element with text; none for an empty text or null. White space around a text is not sent. */
    filled(name: string, content: string | number | null): XmlElement[] {
      const text = String(content ?? '').trim()
      return text === '' ? [] : [makeElement(name, text, namespace)]
    },
    /** An element with children; none if there are none. */
    group(name: string, children: XmlElement[]): XmlElement[] {
      return children.length === 0 ? [] : [makeElement(name, children, namespace)]
    },
  }
}
