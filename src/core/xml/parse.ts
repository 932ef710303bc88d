import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { XmlElement } from './element.ts'
import { XmlError } from './xml-error.ts'

/** How much XML is read: UTF-16 code units of the text, and levels of elements. */
export interface XmlLimits {
  maxCharacters: number
  depth: number
  /** Keeps what tells a validator about the document (`xsi:…`), where two documents are compared. */
  keepsInstance?: boolean
}

/** The limits for what the CBSS answers (DESIGN 6: 10 MB, depth 64). */
export const replyLimits: XmlLimits = { maxCharacters: 10 * 1024 * 1024, depth: 64 }

/**
 * Reads a document into its root element: strict, namespaces resolved, CDATA as text, no entity but the five of XML.
 * Comments, processing instructions and what tells a validator about the document (`xsi:…`) are left out unless the limits
 * keep it.
 *
 * @throws {XmlError} if the text is not well-formed, cut off, holds a DOCTYPE or goes beyond the limits.
 */
export function parseXml(text: string, limits: XmlLimits = replyLimits): XmlElement {
  if (text.length > limits.maxCharacters) throw new XmlError('too-big')
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let atEnd = false
  const addText = (characters: string) => {
    const current = open.at(-1)
    if (current) current.text += characters
  }
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('error', () => {
    throw new XmlError(atEnd ? 'cut-off' : 'not-xml')
  })
  parser.on('doctype', () => {
    throw new XmlError('doctype')
  })
  parser.on('opentag', (tag) => {
    if (open.length >= limits.depth) throw new XmlError('too-deep')
    const element = elementOf(tag, limits)
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text)
  atEnd = text.trim() !== ''
  parser.close()
  // `close` has already thrown for a text without a root element; this tells the compiler so.
  if (!root) throw new XmlError('not-xml')
  return root
}

function elementOf(tag: SaxesTagNS, limits: XmlLimits): XmlElement {
  const attributes = attributesOf(tag, limits)
  return { name: tag.local, namespace: tag.uri, attributes, children: [], text: '' }
}

// Elements without attributes are most of a reply: they share one object.
const none: Record<string, string> = Object.freeze({})

const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance'

/** By local name; where two differ in their namespace only, the one with a prefix, or the second, keeps it. */
function attributesOf(tag: SaxesTagNS, { keepsInstance = false }: XmlLimits): Record<string, string> {
  const all = Object.values(tag.attributes)
  if (all.length === 0) return none
  const found = new Map<string, string>()
  const plainFirst = all.toSorted((left, right) => Number(left.prefix !== '') - Number(right.prefix !== ''))
  for (const { name, prefix, local, uri, value } of plainFirst) {
    if (prefix === 'xmlns' || name === 'xmlns' || (uri === instanceNamespace && !keepsInstance)) continue
    found.set(found.has(local) ? name : local, value)
  }
  return Object.fromEntries(found)
}
