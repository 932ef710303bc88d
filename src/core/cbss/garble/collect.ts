import { dateParts } from '../../incomplete-date.ts'
import { parseXml } from '../../xml/parse.ts'
import { kindOf, kindOfAttribute, type Kind } from './kinds.ts'
import { locate, type LocatedElement, type Piece } from './located.ts'

/** A value of a document, with what has to be known to replace it. */
export interface Value {
  pieces: Piece[]
  /** All pieces together, as it stands there. */
  text: string
  kind: Kind
  /** The values of the document that this value is. */
  inside: Value[] | null
  /** For a part of a date: which one, and the texts of all parts. */
  date: { part: DatePart; parts: Record<DatePart, string> } | null
}

type DatePart = (typeof dateParts)[number]

/** All values of a document that hold more than white space, those of a document inside it included. */
export function collect(text: string): Value[] {
  const { root, remarks } = locate(text)
  return [...valuesOf(root), ...remarks.map((piece) => valueOf([piece], 'secret'))].filter(
    (value) => value.text.trim() !== '',
  )
}

function valuesOf(element: LocatedElement): Value[] {
  const attributes = element.attributes.map(({ name, piece }) => valueOf([piece], kindOfAttribute(name)))
  const own = valueOf(element.pieces, 'kept')
  own.kind = kindOf(pathOf(element), own.text.trim(), () => (element.parent ? codeIn(element.parent) : ''))
  own.inside = documentIn(own.text)
  own.date = dateOf(element)
  // Text beside elements stays where it stands.
  const texts =
    element.children.length > 0 ? element.pieces.map((piece) => valueOf([piece], own.kind)) : [own]
  return [...attributes, ...texts, ...element.children.flatMap(valuesOf)]
}

function valueOf(pieces: Piece[], kind: Kind): Value {
  return { pieces, text: pieces.map(({ text }) => text).join(''), kind, inside: null, date: null }
}

function pathOf(element: LocatedElement): string[] {
  return element.parent ? [element.name, ...pathOf(element.parent)] : []
}

const codes = new WeakMap<LocatedElement, string>()

/** The text of the code among the children of an element; looked for once, however many they are. */
function codeIn(element: LocatedElement): string {
  const known = codes.get(element)
  if (known !== undefined) return known
  const code = element.children.find(({ name }) => name === 'Code')
  const text = code ? textOf(code).trim() : ''
  codes.set(element, text)
  return text
}

function textOf({ pieces }: LocatedElement): string {
  return pieces.map(({ text }) => text).join('')
}

/** The document that the classic services carry as text. */
function documentIn(text: string): Value[] | null {
  if (!text.trim().startsWith('<')) return null
  try {
    parseXml(text.trim())
    return collect(text)
  } catch {
    return null
  }
}

function dateOf({ name, parent }: LocatedElement): Value['date'] {
  const part = dateParts.find((candidate) => candidate === name)
  if (!part || !parent) return null
  const read = (wanted: DatePart) => {
    const element = parent.children.find((child) => child.name === wanted)
    return element ? textOf(element).trim() : ''
  }
  return {
    part,
    parts: { Century: read('Century'), Year: read('Year'), Month: read('Month'), Day: read('Day') },
  }
}
