import type { XmlElement } from './element.ts'

/** The first child with this local name, whatever its namespace. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name)
}

/** All children with this local name, in document order. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? []
}

/** The first child's first child and so on, along local names. */
export function descend(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(child, element)
}

/** The own text of the first child with this local name, verbatim; null where there is no such child. */
export function textOf(element: XmlElement | undefined, name: string): string | null {
  return child(element, name)?.text ?? null
}
