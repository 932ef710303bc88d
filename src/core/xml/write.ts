import { create } from 'xmlbuilder2'
import { CodedError } from '../errors.ts'
import { canBeAttribute, canBeText } from './characters.ts'
import type { XmlElement } from './element.ts'

type Builder = ReturnType<typeof create>

const localName = /^[\p{L}_][\p{L}\p{N}_.-]*$/u

/**
 * Writes an element as XML without a declaration and without added white space, so that the same element gives
 * the same bytes everywhere. `prefixes` names the prefix of each namespace; elements in no namespace have none.
 * Values only ever become text nodes and attribute values, never markup. Text beside children is written first.
 *
 * @throws {CodedError} `invalid-input` for control characters, lone surrogates, impossible names and
 * namespaces without a prefix.
 */
export function writeXml(element: XmlElement, prefixes: Readonly<Record<string, string>>): string {
  const document = create()
  append(document, element, prefixes)
  return document.end({ headless: true, wellFormed: true })
}

function append(parent: Builder, element: XmlElement, prefixes: Readonly<Record<string, string>>): void {
  const node = parent.ele(element.namespace, qualifiedName(element, prefixes))
  for (const [name, value] of Object.entries(element.attributes)) {
    refuse(!localName.test(name) || !canBeAttribute(value))
    node.att(name, escaped(value))
  }
  if (element.text !== '') {
    refuse(!canBeText(element.text))
    node.txt(escaped(element.text))
  }
  for (const inner of element.children) append(node, inner, prefixes)
}

// xmlbuilder2 leaves an ampersand alone that begins something like an entity: a text `&lt;`, as every document inside
// another one holds (PROTOCOL 2.1), would be read as `<`.
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;')
}

function qualifiedName(element: XmlElement, prefixes: Readonly<Record<string, string>>): string {
  refuse(!localName.test(element.name))
  if (element.namespace === '') return element.name
  const prefix = prefixes[element.namespace]
  if (!prefix) throw new CodedError('invalid-input', 'An element is in a namespace that has no prefix here.')
  return `${prefix}:${element.name}`
}

function refuse(wrong: boolean): void {
  if (wrong) throw new CodedError('invalid-input', 'A value holds characters that XML cannot carry.')
}
