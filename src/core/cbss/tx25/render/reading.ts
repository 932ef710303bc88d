import { dateParts } from '../../../incomplete-date.ts'
import type { Language } from '../../../languages.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { child } from '../../../xml/find.ts'

/**
 * The reading of one item. What has been shown, or is deliberately not shown, is marked; the generic reading then
 * shows the rest, which is why nothing of a reply can get lost.
 */
export interface Reading {
  item: XmlElement
  language: Language
  /** Elements of which the own text has been dealt with. */
  texts: Set<XmlElement>
  /** Elements of which the attributes have been dealt with. */
  attributes: Set<XmlElement>
}

/** Begins the reading of an item in the words of a language. */
export function startReading(item: XmlElement, language: Language): Reading {
  return { item, language, texts: new Set(), attributes: new Set() }
}

/** The element's own text, verbatim, marked as shown; empty for a missing element and for mere white space. */
export function takeText(element: XmlElement | undefined, reading: Reading): string {
  if (!element) return ''
  reading.texts.add(element)
  return element.text.trim() === '' ? '' : element.text
}

/** Marks the element's own text as dealt with, without showing it; not what may be below it. */
export function passOver(element: XmlElement | undefined, reading: Reading): void {
  if (element) reading.texts.add(element)
}

/** Marks the parts of a date as dealt with. */
export function passOverDate(element: XmlElement | undefined, reading: Reading): void {
  for (const part of dateParts) passOver(child(element, part), reading)
}

/** Whether nothing of the element or below it has been shown yet. */
export function isUntouched(element: XmlElement, reading: Reading): boolean {
  return !reading.texts.has(element) && element.children.every((inner) => isUntouched(inner, reading))
}
