import type { XmlElement } from '../../../xml/element.ts'
import { child } from '../../../xml/find.ts'
import { plain, strong } from './parts.ts'
import { phraseOf, type Phrase } from '../phrases.ts'
import { takeText, type Reading } from './reading.ts'
import type { Format } from '../lines/segment.ts'
import { labelsOf, showByShape, showCodeAndLabel, takeNumber } from './shapes.ts'
import type { TextPart } from '../types.ts'

/** How each {@link Format} shows an element. What a format cannot show is left for the generic reading. */
export const formats: Readonly<Record<Format, (element: XmlElement, reading: Reading) => TextPart[]>> = {
  'code-label': showCodeAndLabel,
  label: (element, reading) => {
    const label = labelsOf([element], reading).join('') || takeText(child(element, 'Graphic'), reading)
    return label === '' ? (showByShape(element, reading) ?? []) : [strong(label)]
  },
  labels: (element, reading) => [plain(labelsOf(element.children, reading).join('/'))],
  'plain-number': (element, reading) => [plain(takeNumber(element, reading))],
  sex: (element, reading) => [plain(wordFor(element, sexes, reading))],
  'yes-no': (element, reading) => [strong(wordFor(element, yesAndNo, reading))],
}

const sexes = new Map<string, Phrase>([
  ['1', 'male'],
  ['2', 'female'],
])

const yesAndNo = new Map<string, Phrase>([
  ['0', 'no'],
  ['1', 'yes'],
])

function wordFor(element: XmlElement, codes: ReadonlyMap<string, Phrase>, reading: Reading): string {
  const text = takeText(element, reading)
  const phrase = codes.get(text.trim())
  return phrase ? phraseOf(phrase, reading.language) : text
}
