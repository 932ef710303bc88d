import type { XmlElement } from '../../../xml/element.ts'
import { childrenOf } from '../../../xml/find.ts'
import { leftovers } from './generic-reading.ts'
import { joinParts, plain } from './parts.ts'
import { colonIn, phraseOf } from '../phrases.ts'
import type { Reading } from './reading.ts'
import { formats } from './formats.ts'
import { itself, type Line, type Segment } from '../lines/segment.ts'
import { showByShape } from './shapes.ts'
import type { TextPart } from '../types.ts'

/** Composes a line of an element's fields by the rules of PROTOCOL 7.3 and marks what it shows. */
export function composeLine(line: Line, element: XmlElement, reading: Reading): TextPart[] {
  return line
    .map((segment) => ({ segment, shown: showSegment(segment, element, reading) }))
    .filter(({ shown }) => shown.length > 0)
    .flatMap(({ segment, shown }, index) =>
      index === 0 ? shown : [plain(jointOf(segment, reading))].concat(shown),
    )
}

function jointOf({ brackets, joint }: Segment, { language }: Reading): string {
  if (joint === 'colon') return colonIn(language)
  return brackets || joint === 'blank' ? ' ' : ', '
}

function showSegment(segment: Segment, element: XmlElement, reading: Reading): TextPart[] {
  const fields = fieldsOf(segment, element)
  const values = fields
    .map((field) => showField(segment, field, reading).filter(({ text }) => text !== ''))
    .filter((value) => value.length > 0)
  const shown = joinParts(values, '/')
  if (shown.length === 0 && !(segment.presence && fields.length > 0)) return []
  const { lead, tail, brackets } = segment
  return [
    plain(brackets ? '(' : ''),
    plain(lead ? phraseOf(lead, reading.language) : ''),
    plain(lead && shown.length > 0 ? ' ' : ''),
    ...shown,
    plain(tail ? ` (${phraseOf(tail, reading.language)})` : ''),
    plain(brackets ? ')' : ''),
  ]
}

function fieldsOf({ field, occurrence = 1 }: Segment, element: XmlElement): XmlElement[] {
  if (field === itself) return [element]
  const fields = childrenOf(element, field)
  return occurrence === 'all' ? fields : fields.slice(occurrence - 1, occurrence)
}

function showField(segment: Segment, field: XmlElement, reading: Reading): TextPart[] {
  if (typeof segment.as === 'string') return formats[segment.as](field, reading)
  if (segment.as) return composeLine(segment.as, field, reading)
  return showByShape(field, reading) ?? joinParts(leftovers(field, reading), ', ')
}
