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
  const own = valueOf(element.pieces, kindOf(pathOf(element)))
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
    const pieces = parent.children.find((child) => child.name === wanted)?.pieces ?? []
    return pieces
      .map(({ text }) => text)
      .join('')
      .trim()
  }
  return {
    part,
    parts: { Century: read('Century'), Year: read('Year'), Month: read('Month'), Day: read('Day') },
  }
}
