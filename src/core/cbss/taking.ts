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

  /** Into one list, however deep: a copy at each level would cost too much in a reply of 10 MB. */
  function collect(element: XmlElement, except: ReadonlySet<XmlElement>, path: string, found: Leaf[]): void {
    const place = path === '' ? '' : `${path}/`
    if (!texts.has(element)) addLeaf(found, path, element.text)
    for (const [name, value] of Object.entries(element.attributes))
      if (!attributes.get(element)?.has(name)) addLeaf(found, `${place}@${name}`, value)
    for (const inner of element.children)
      if (!except.has(inner)) collect(inner, except, place + inner.name, found)
  }

  function left(root: XmlElement, except: readonly XmlElement[] = []): Leaf[] {
    const found: Leaf[] = []
    collect(root, new Set(except), '', found)
    return found
  }

  return {
    own,
    attribute,
    left,
    text: (parent, name) => own(child(parent, name)),
    all: childrenOf,
  }
}

function addLeaf(found: Leaf[], path: string, text: string): void {
  if (text.trim() !== '') found.push({ path, text: text.trim() })
}
