import type { XmlElement } from '../../../xml/element.ts'
import { child } from '../../../xml/find.ts'
import { plain, strong } from './parts.ts'
import { phraseOf } from '../phrases.ts'
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
  sex: (element, reading) => {
    const sex = takeText(element, reading)
    return [plain(sexes.get(sex.trim())?.(reading) ?? sex)]
  },
}

const sexes = new Map<string, (reading: Reading) => string>([
  ['1', ({ language }) => phraseOf('male', language)],
  ['2', ({ language }) => phraseOf('female', language)],
])
