import { declareUtf8 } from '../../xml/declare-utf8.ts'
import { parseXml } from '../../xml/parse.ts'
import { collect, type Value } from './collect.ts'
import { drawReplacements } from './replace.ts'
import { writeAs, type Piece } from './located.ts'
import type { Random } from './random.ts'

/** What a garbling depends on beside the document. */
export interface GarbleOptions {
  /** The day as `yyyy-MM-dd`: what had come by then has come in the garbled document, too. */
  today: string
  random: Random
}

/**
 * The document with an invented value in the place of every personal one, for bug reports and fixtures. Elements, codes,
 * labels, the order of dates and every other character stay as they are. Within the document the same value always gets
 * the same new one, also in the document inside a `sendXML` envelope. What is personal: every value that `kinds.ts` does
 * not name as a code, a label or a word of the protocol; so unknown elements are personal. The text comes back as UTF-8.
 *
 * @throws {XmlError} if it is no XML within the limits.
 */
export function garbleXml(text: string, { today, random }: GarbleOptions): string {
  parseXml(text)
  const values = collect(text)
  const replace = drawReplacements(values, today, random)
  return declareUtf8(rewrite(text, values, replace))
}

function rewrite(text: string, values: readonly Value[], replace: (value: Value) => string): string {
  const edits = values.flatMap((value) => {
    const inner = value.inside && rewrite(value.text, value.inside, replace)
    return placesOf(value.pieces, inner ?? replace(value))
  })
  let at = 0
  const parts = edits
    .toSorted((left, right) => left.piece.start - right.piece.start)
    .flatMap(({ piece, written }) => {
      const before = text.slice(at, piece.start)
      at = piece.end
      return [before, writeAs(piece.form, written)]
    })
  return [...parts, text.slice(at)].join('')
}

/** A value that stands in several pieces is written into the first of them that says anything. */
function placesOf(pieces: readonly Piece[], written: string): { piece: Piece; written: string }[] {
  const place = pieces.find(({ text }) => text.trim() !== '') ?? pieces[0]
  return pieces.map((piece) => ({ piece, written: piece === place ? written : '' }))
}
