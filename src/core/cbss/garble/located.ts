/** A piece of a document's text: where it stands, and what it says once its references are resolved. */
export interface Piece {
  start: number
  end: number
  text: string
  /** How it is written: as text, in a CDATA section, between the quotes of an attribute, in a remark. */
  form: 'text' | 'cdata' | 'attribute' | 'remark'
}

/** An element and where its values stand. Names are local. */
export interface LocatedElement {
  name: string
  /** By the name as it is written, with its prefix. */
  attributes: { name: string; piece: Piece }[]
  /** Its own character data, in the order of the document. */
  pieces: Piece[]
  children: LocatedElement[]
  parent: LocatedElement | null
}

/** A document in which every value has its place; `remarks` are comments and processing instructions. */
export interface LocatedDocument {
  root: LocatedElement
  remarks: Piece[]
}

const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const markup =
  /<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?(?!xml\s)[^\s?]*([\s\S]*?)\?>|<\?[\s\S]*?\?>|<\/[^>]*>|<([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g

/**
 * Finds the place of every value of a document, so that values can be replaced and everything else left as it is. The
 * text must be XML that `parseXml` has accepted: only then do these patterns hold.
 */
export function locate(text: string): LocatedDocument {
  const top: LocatedElement = { name: '', attributes: [], pieces: [], children: [], parent: null }
  const remarks: Piece[] = []
  let current = top
  let after = 0
  for (const found of text.matchAll(markup)) {
    const [whole, comment, cdata, instruction, tag, attributes = '', closed] = found
    const { index: start } = found
    if (start > after) addPiece(current.pieces, 'text', after, text.slice(after, start))
    after = start + whole.length
    if (tag !== undefined) {
      const element = openElement(current, tag, attributes, start + 1 + tag.length)
      current.children.push(element)
      if (closed === '') current = element
    } else if (cdata !== undefined) addPiece(current.pieces, 'cdata', start + 9, cdata)
    else if (comment !== undefined) addPiece(remarks, 'remark', start + 4, comment)
    else if (instruction !== undefined)
      addPiece(remarks, 'remark', after - 2 - instruction.length, instruction)
    else if (whole.startsWith('</')) current = current.parent ?? top
  }
  // `parseXml` has seen that there is a root.
  return { root: top.children[0] ?? top, remarks }
}

function openElement(parent: LocatedElement, tag: string, text: string, offset: number): LocatedElement {
  const attributes = [...text.matchAll(attributePattern)].map((found) => {
    const [whole, name = '', double, single] = found
    const raw = double ?? single ?? ''
    const start = offset + found.index + whole.length - 1 - raw.length
    return { name, piece: { start, end: start + raw.length, text: resolve(raw), form: 'attribute' } as const }
  })
  return { name: tag.replace(/^.*:/, ''), attributes, pieces: [], children: [], parent }
}

function addPiece(pieces: Piece[], form: Piece['form'], start: number, raw: string): void {
  pieces.push({ start, end: start + raw.length, text: form === 'text' ? resolve(raw) : raw, form })
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function resolve(raw: string): string {
  return raw.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) =>
      name === undefined ? String.fromCodePoint(Number(hex ? `0x${hex}` : decimal)) : (named[name] ?? whole),
  )
}

/** A value as it is written in the form of the piece that it replaces. */
export function writeAs(form: Piece['form'], text: string): string {
  if (form === 'remark') return text
  if (form === 'cdata') return text.replaceAll(']]>', ']]]]><![CDATA[>')
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return form === 'text' ? escaped : escaped.replaceAll('"', '&quot;').replaceAll("'", '&apos;')
}
