import {
  formatIncompleteDate,
  hasDateParts,
  readDateElement,
  type IncompleteDate,
} from '../../../incomplete-date.ts'
import type { Language } from '../../../languages.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { child } from '../../../xml/find.ts'
import { leftovers } from './generic-reading.ts'
import type { Item } from './items.ts'
import { composeLine } from './compose-line.ts'
import { datedChildren, headingFields, lineOf } from '../lines/lines.ts'
import { joinParts, plain, tidyParts } from './parts.ts'
import { phraseOf } from '../phrases.ts'
import { passOverDate, startReading, type Reading } from './reading.ts'
import type { TextPart, Tx25Row } from '../types.ts'

/** The row of an item (PROTOCOL 7.1), or null for something beside the items that has nothing to show. */
export function rowOf(item: Item, language: Language): Tx25Row | null {
  const { element, own } = item
  const ti = tiOf(item)
  const line = own && item.type ? lineOf(ti) : undefined
  const reading = startReading(element, language)
  const dated = own ? childIfNamed(element, datedChildren[ti]) : undefined
  const since = takeDate(child(dated, 'Date') ?? child(element, 'Date'), reading)
  const end = takeEnd(child(element, 'DelDate'), reading)
  const group = takeHeading(item, ti, reading)
  const pieces = [composeLine(line ?? [], element, reading), ...leftovers(element, reading)]
  const shown = pieces.filter((piece) => piece.length > 0)
  const parts = tidyParts([...joinParts(shown, ', '), ...end.parts])
  if (!own && parts.length === 0) return null
  const text = parts.map((part) => part.text).join('')
  return { group, ti, since: since.iso, until: end.iso, text, parts, known: line !== undefined }
}

function tiOf({ container, element, type, own }: Item): string {
  const attribute = element.attributes.Type ?? container.attributes.Type
  return (own && type ? type.ti : (attribute ?? type?.ti ?? '')).trim()
}

function takeHeading({ container, element, type }: Item, ti: string, reading: Reading): string {
  const title = (type?.title ?? type?.groupTitle ?? type?.name)?.[reading.language] ?? container.name
  const field = childIfNamed(element, headingFields[ti])
  if (!field || field.text.trim() === '') return title
  reading.texts.add(field)
  return `${title} ${field.text.trim()}`
}

/** Marks a date as shown unless it is strange: the columns hold dates only, so what came goes into the line. */
function takeDate(element: XmlElement | undefined, reading: Reading): IncompleteDate {
  const date = readDateElement(element)
  if (date.strange === '') passOverDate(element, reading)
  return date
}

function takeEnd(
  element: XmlElement | undefined,
  reading: Reading,
): { iso: string | null; parts: TextPart[] } {
  const { iso, strange } = readDateElement(element)
  if (!hasDateParts(element)) return { iso, parts: [] }
  passOverDate(element, reading)
  // That it ended is known even if the date is not.
  const date = strange || formatIncompleteDate(iso, reading.language) || '?'
  return { iso, parts: [plain(` (${phraseOf('until', reading.language)} ${date})`)] }
}

function childIfNamed(element: XmlElement, name: string | undefined): XmlElement | undefined {
  return name === undefined ? undefined : child(element, name)
}
