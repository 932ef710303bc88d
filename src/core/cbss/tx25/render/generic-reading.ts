import type { XmlElement } from '../../../xml/element.ts'
import { fieldWords } from '../field-words.ts'
import { colonIn } from '../phrases.ts'
import { joinParts, plain, strong } from './parts.ts'
import { isUntouched, takeText, type Reading } from './reading.ts'
import { showByShape } from './shapes.ts'
import type { TextPart } from '../types.ts'

// Type and Structure say which schema variant an item has, Language that of its labels (PROTOCOL 6.5, 7.6).
const silentOnItems = ['Type', 'Structure', 'Language']

/**
 * The generic reading: whatever of an element has not been shown yet, in document order, as pieces of "name of
 * the field: value". A row of an unknown type consists of nothing else; a known line ends with it.
 */
export function leftovers(element: XmlElement, reading: Reading): TextPart[][] {
  const text = reading.texts.has(element) ? '' : takeText(element, reading)
  return [
    ...(text === '' ? [] : [[strong(text)]]),
    ...attributePieces(element, reading),
    ...element.children.flatMap((inner) =>
      isUntouched(inner, reading) ? fieldPieces(inner, reading) : leftovers(inner, reading),
    ),
  ]
}

function attributePieces(element: XmlElement, reading: Reading): TextPart[][] {
  if (reading.attributes.has(element)) return []
  reading.attributes.add(element)
  const silent = element === reading.item ? silentOnItems : []
  return Object.entries(element.attributes)
    .filter(([name, value]) => value.trim() !== '' && !silent.includes(name))
    .map(([name, value]) => [leadOf(name, reading), strong(value)])
}

function fieldPieces(element: XmlElement, reading: Reading): TextPart[][] {
  const lead = leadOf(element.name, reading)
  const shown = showByShape(element, reading)?.filter(({ text }) => text !== '') ?? []
  const rest = leftovers(element, reading)
  if (shown.length > 0) return [[lead, ...shown], ...rest]
  return rest.length === 0 ? [] : [[lead, ...joinParts(rest, ', ')]]
}

function leadOf(name: string, { language }: Reading): TextPart {
  return plain(fieldWords(name, language) + colonIn(language))
}
