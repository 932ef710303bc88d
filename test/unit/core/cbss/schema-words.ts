import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import fc from 'fast-check'
import type { XmlElement } from '#core/xml/element.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { parseXml } from '#core/xml/parse.ts'

const folder = resolve(import.meta.dirname, '../../../../../shared/cbss/xsd')

/** Whether the official schemas lie beside this checkout. */
export const schemasAreThere = existsSync(folder)

/** Every named type of a schema and of what it includes and imports, by local name; its elements, too. */
export type Vocabulary = ReadonlyMap<string, XmlElement>

/** Reads a schema file below the official folder. Names are unique enough for the files that we read. */
export function readVocabulary(file: string): Vocabulary {
  const found = new Map<string, XmlElement>()
  const read = new Set<string>()
  const collect = (path: string): void => {
    if (read.has(path) || !existsSync(path)) return
    read.add(path)
    const schema = parseXml(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
    for (const part of schema.children) {
      const { name, schemaLocation } = part.attributes
      if (schemaLocation) collect(resolve(dirname(path), schemaLocation))
      if (name) found.set(`${part.name} ${name}`, part)
    }
  }
  collect(resolve(folder, file))
  return found
}

/** A hole for a word of its own. */
export const hole = '?'

const particles = new Set([
  'sequence',
  'choice',
  'all',
  'element',
  'attribute',
  'extension',
  'complexContent',
])

/**
 * Elements as a schema allows them, and as no schema does: children are left out, doubled and reordered now and then,
 * and every text is a hole to be filled.
 */
export function elementsOf(vocabulary: Vocabulary, name: string): fc.Arbitrary<XmlElement> {
  const declared = vocabulary.get(`element ${name}`) ?? makeElement('element', [])
  return elementOf(vocabulary, { ...declared, attributes: { name, ...declared.attributes } })
}

/** The same for an element that a type declares for itself. */
export function elementsIn(vocabulary: Vocabulary, type: string, name: string): fc.Arbitrary<XmlElement> {
  const [group] =
    vocabulary.get(`complexType ${type}`)?.children.filter(({ name: kind }) => particles.has(kind)) ?? []
  const declared = group?.children.find(({ attributes }) => attributes['name'] === name)
  if (!declared) throw new Error(`${type} has no element ${name}.`)
  return elementOf(vocabulary, declared)
}

function elementOf(vocabulary: Vocabulary, declared: XmlElement, depth = 0): fc.Arbitrary<XmlElement> {
  const { name = '', ref = '' } = declared.attributes
  const target = ref ? vocabulary.get(`element ${localName(ref)}`) : declared
  const content = target && contentOf(vocabulary, target)
  const children = content ? childrenOf(vocabulary, content, depth) : []
  const attributes = content ? attributesOf(content) : []
  const some = fc.tuple(...attributes.map((attribute) => fc.constantFrom({}, { [attribute]: hole })))
  return fc
    .tuple(fc.tuple(...children), some, fc.constantFrom(hole, hole, hole, ''))
    .map(([inner, given, text]) => {
      const made = makeElement(name || localName(ref), inner.flat())
      return Object.assign(made, {
        text: inner.length === 0 ? text : '',
        attributes: Object.assign({}, ...given) as Record<string, string>,
      })
    })
}

/** The complex type of an element; undefined where it holds text alone. */
function contentOf(vocabulary: Vocabulary, { attributes, children }: XmlElement): XmlElement | undefined {
  const own = children.find(({ name }) => name === 'complexType')
  return own ?? vocabulary.get(`complexType ${localName(attributes['type'] ?? '')}`)
}

function childrenOf(vocabulary: Vocabulary, parent: XmlElement, depth: number): fc.Arbitrary<XmlElement[]>[] {
  if (depth > 12) return []
  const base =
    parent.name === 'extension'
      ? vocabulary.get(`complexType ${localName(parent.attributes['base'] ?? '')}`)
      : undefined
  const inherited = base ? childrenOf(vocabulary, base, depth) : []
  const own = parent.children
    .filter(({ name }) => particles.has(name))
    .flatMap((part) => {
      if (part.name === 'attribute') return []
      if (part.name !== 'element') return childrenOf(vocabulary, part, depth)
      return [fc.array(elementOf(vocabulary, part, depth + 1), { maxLength: 2, size: 'max' })]
    })
  return [...inherited, ...own]
}

function attributesOf(type: XmlElement): string[] {
  return type.children.flatMap((part) => {
    if (part.name === 'attribute') return [part.attributes['name'] ?? localName(part.attributes['ref'] ?? '')]
    return particles.has(part.name) || part.name === 'simpleContent' ? attributesOf(part) : []
  })
}

function localName(qualified: string): string {
  return qualified.replace(/^.*:/, '')
}

/** Puts what nobody knows among the children of an element, at any depth. */
export function withStrangers(tree: fc.Arbitrary<XmlElement>): fc.Arbitrary<XmlElement> {
  const stranger = fc.constantFrom<XmlElement>(
    makeElement('Stranger', hole),
    makeElement('Label', hole),
    makeElement('Stranger', [makeElement('Date', [makeElement('Day', hole)]), makeElement('Foo', hole)]),
    { ...makeElement('Stranger', []), attributes: { since: hole } },
  )
  return fc
    .tuple(tree, fc.array(fc.tuple(fc.nat(), stranger), { maxLength: 3 }))
    .map(([element, strangers]) =>
      strangers.reduce((changed, [at, strange]) => insert(changed, at, strange), element),
    )
}

function insert(element: XmlElement, at: number, strange: XmlElement): XmlElement {
  const { children } = element
  const place = at % (children.length + 1)
  const inner = children[place]
  if (inner && inner.children.length > 0 && at % 3 !== 0) {
    const changed = insert(inner, Math.floor(at / 3), strange)
    return { ...element, children: children.with(place, changed) }
  }
  return { ...element, children: children.toSpliced(place, 0, strange) }
}

/** Fills every hole with a word of its own, and says which; blanks and characters that must be escaped around it. */
export function fillHoles(element: XmlElement): XmlElement {
  let last = 0
  const fill = (text: string) => (text === hole ? `w${(last += 1)}x` : text)
  const filled = (tree: XmlElement): XmlElement => ({
    ...tree,
    attributes: Object.fromEntries(Object.entries(tree.attributes).map(([name, text]) => [name, fill(text)])),
    text: fill(tree.text),
    children: tree.children.map(filled),
  })
  return filled(element)
}
