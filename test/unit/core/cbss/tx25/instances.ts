import type { XmlElement } from '#core/xml/element.ts'
import { child, childrenOf } from '#core/xml/find.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { parseXml } from '#core/xml/parse.ts'

/** A year, month and day that make a date together, and the sex of a number; everything else gets a word of its own. */
const fixed: Readonly<Record<string, string>> = {
  Century: '20',
  Year: '19',
  Month: '03',
  Day: '07',
  Sex: '1',
}

/**
 * The containers below the implicit set of information types, as elements that the schema xm25.xsd allows: each one
 * in as many instances as its choices need for every element to occur. Lists hold one item.
 */
export function instancesOf(schemaText: string): XmlElement[] {
  const schema = parseXml(schemaText, { maxCharacters: 1_000_000, depth: 64 })
  const types = new Map(childrenOf(schema, 'complexType').map((type) => [type.attributes['name'], type]))
  let words = 0

  /** Every way to fill an element that is declared here. */
  function elements(declaration: XmlElement): XmlElement[] {
    const name = declaration.attributes['name'] ?? ''
    const type = child(declaration, 'complexType') ?? types.get(declaration.attributes['type']?.split(':')[1])
    if (!type) return [makeElement(name, fixed[name] ?? `w${(words += 1)}x`)]
    return fillings(type).map((content) => makeElement(name, content))
  }

  /** Every way to fill a type or a group of it: choices one after the other, all else side by side. */
  function fillings(group: XmlElement): XmlElement[][] {
    const base = child(child(group, 'complexContent'), 'extension')
    const inherited = types.get(base?.attributes['base']?.split(':')[1])
    const parts = [...(inherited ? [fillings(inherited)] : []), ...partsOf(base ?? group)]
    if (group.name === 'choice') return parts.flat()
    const most = Math.max(1, ...parts.map(({ length }) => length))
    return Array.from({ length: most }, (_, index) =>
      parts.flatMap((part) => part[index % part.length] ?? []),
    )
  }

  function partsOf(group: XmlElement): XmlElement[][][] {
    return group.children.flatMap((part): XmlElement[][][] => {
      if (part.name === 'element') return [elements(part).map((element) => [element])]
      return ['sequence', 'choice', 'all'].includes(part.name) ? [fillings(part)] : []
    })
  }

  const implicit = findImplicit(schema)
  return implicit.flatMap((declaration) => elements(declaration))
}

/** The `all` group with the containers: the longest one of the schema. */
function findImplicit(schema: XmlElement): XmlElement[] {
  const all = (element: XmlElement): XmlElement[] =>
    element.name === 'all' ? [element] : element.children.flatMap(all)
  const [longest] = all(schema).toSorted((left, right) => right.children.length - left.children.length)
  return childrenOf(longest, 'element')
}
