import type { XmlElement } from '../xml/element.ts'
import { child, childrenOf } from '../xml/find.ts'
import type { Leaf } from './leaf.ts'

/**
 * Reads fields out of a part of a reply and remembers which ones, so that what nobody took can be shown as it
 * came: nothing of a reply is dropped. Texts lose the white space around them; an empty one counts as missing.
 */
export interface Taking {
  /** The text of the first child with this local name; null where it is missing or empty. */
  text(parent: XmlElement | undefined, name: string): string | null
  /** The element's own text; null where it is missing or empty. */
  own(element: XmlElement | undefined): string | null
  /** An attribute by its local name; null where it is missing or empty. */
  attribute(element: XmlElement | undefined, name: string): string | null
  /** The children with this local name, in document order; their texts are not taken yet. */
  all(parent: XmlElement | undefined, name: string): XmlElement[]
  /** What was not taken, in document order, below an element; `except` is read by somebody else. */
  left(root: XmlElement, except?: Iterable<XmlElement>): Leaf[]
}

/** Begins to take. */
export function startTaking(): Taking {
  const texts = new Set<XmlElement>()
  const attributes = new Map<XmlElement, Set<string>>()

  function own(element: XmlElement | undefined): string | null {
    if (!element) return null
    texts.add(element)
    return element.text.trim() || null
  }

  function attribute(element: XmlElement | undefined, name: string): string | null {
    if (!element) return null
    attributes.set(element, (attributes.get(element) ?? new Set()).add(name))
    return element.attributes[name]?.trim() || null
  }

  function left(element: XmlElement, except: ReadonlySet<XmlElement>, path = ''): Leaf[] {
    const place = (name: string) => (path === '' ? name : `${path}/${name}`)
    return [
      ...(texts.has(element) ? [] : leafOf(path, element.text)),
      ...Object.entries(element.attributes).flatMap(([name, value]) =>
        attributes.get(element)?.has(name) ? [] : leafOf(place(`@${name}`), value),
      ),
      ...element.children.flatMap((inner) =>
        except.has(inner) ? [] : left(inner, except, place(inner.name)),
      ),
    ]
  }

  return {
    own,
    attribute,
    left: (root, except = []) => left(root, new Set(except)),
    text: (parent, name) => own(child(parent, name)),
    all: childrenOf,
  }
}

function leafOf(path: string, text: string): Leaf[] {
  return text.trim() === '' ? [] : [{ path, text: text.trim() }]
}
