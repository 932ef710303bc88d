import { dateParts, formatIncompleteDate, readDateElement } from '../../../incomplete-date.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { child, childrenOf } from '../../../xml/find.ts'
import { plain, strong } from './parts.ts'
import { passOver, passOverDate, takeText, type Reading } from './reading.ts'
import type { TextPart } from '../types.ts'

type Show = (element: XmlElement, reading: Reading) => TextPart[]

/**
 * Shows an element by its shape (PROTOCOL 7.4): a text, code and label, a date, a time, a name, a number, free text,
 * or the values of its attributes. Null for anything else, which only a line or the generic reading can show. Fields
 * beside those that make the shape are left for the generic reading.
 */
export function showByShape(element: XmlElement, reading: Reading): TextPart[] | null {
  if (element.children.length === 0) return showLeaf(element, reading)
  return shapes.find(({ has }) => has(element))?.show(element, reading) ?? null
}

/** The label emphasised and the code plain in parentheses; without a label the blank before the code remains. */
export function showCodeAndLabel(element: XmlElement, reading: Reading): TextPart[] {
  const label = takeText(child(element, 'Label'), reading)
  const code = takeText(child(element, 'Code'), reading)
  return [strong(label), plain(code && ` (${code})`)]
}

/** An element with Century, Year, Month and Day; also one that is no date, as it came. */
export function showDate(element: XmlElement, reading: Reading): TextPart[] {
  passOverDate(element, reading)
  const { iso, strange } = readDateElement(element)
  return [plain(strange || formatIncompleteDate(iso, reading.language)), ...showGraphic(element, reading)]
}

/** All last names emphasised, and all first names (PROTOCOL 7.4). The codes of names say nothing to people. */
export function showName(element: XmlElement, reading: Reading): TextPart[] {
  const lastNames = labelsOf(childrenOf(element, 'LastName'), reading)
  const firstNames = labelsOf(childrenOf(element, 'FirstName'), reading)
  const between = lastNames.length > 0 && firstNames.length > 0 ? ', ' : ''
  return [strong(lastNames.join(' ')), plain(between + firstNames.join(' '))]
}

/** The labels of elements with code and label, leaving out the code of those that have a label. */
export function labelsOf(elements: readonly XmlElement[], reading: Reading): string[] {
  return elements.flatMap((element) => {
    const label = takeText(child(element, 'Label'), reading)
    if (label === '') return []
    for (const code of childrenOf(element, 'Code')) passOver(code, reading)
    return [label]
  })
}

/** The number of a mentioned person. Date and sex beside it say what the number says. */
export function takeNumber(element: XmlElement, reading: Reading): string {
  const number = takeText(child(element, 'NationalNumber'), reading)
  if (number === '') return ''
  passOverDate(child(element, 'Date'), reading)
  passOver(child(element, 'Sex'), reading)
  return number
}

function showLeaf(element: XmlElement, reading: Reading): TextPart[] {
  const text = takeText(element, reading)
  if (text !== '' || reading.attributes.has(element)) return [strong(text)]
  reading.attributes.add(element)
  return [strong(Object.values(element.attributes).join(' '))]
}

function showTime(element: XmlElement, reading: Reading): TextPart[] {
  const values = timeParts.map((name) => takeText(child(element, name), reading))
  return [strong(values.filter((value) => value !== '').join(':')), ...showGraphic(element, reading)]
}

function showGraphic(element: XmlElement, reading: Reading): TextPart[] {
  const graphic = takeText(child(element, 'Graphic'), reading)
  return graphic === '' ? [] : [plain(' ('), strong(graphic), plain(')')]
}

const timeParts = ['HH', 'MM', 'SS']

const shapes: readonly { has: (element: XmlElement) => boolean; show: Show }[] = [
  { has: (element) => hasOneOf(element, ['LastName', 'FirstName']), show: showName },
  // A person's number is an element with a number inside, both of the same name (PROTOCOL 11).
  {
    has: (element) => child(element, 'NationalNumber')?.children.length === 0,
    show: (element, reading) => [strong(takeNumber(element, reading))],
  },
  { has: (element) => hasOneOf(element, ['Code', 'Label']), show: showCodeAndLabel },
  { has: isDate, show: showDate },
  { has: (element) => hasOneOf(element, timeParts), show: showTime },
  {
    has: (element) => element.children.every(({ name }) => name === 'Graphic'),
    show: (element, reading) => [strong(takeText(child(element, 'Graphic'), reading))],
  },
]

function hasOneOf(element: XmlElement, names: readonly string[]): boolean {
  return element.children.some(({ name }) => names.includes(name))
}

/** A year alone may be that of something else, which goes on with other fields: ClassType of 160 does. */
function isDate(element: XmlElement): boolean {
  const onlyParts = element.children.every(({ name }) => [...dateParts, 'Graphic'].includes(name))
  return hasOneOf(element, onlyParts ? dateParts : ['Century'])
}
