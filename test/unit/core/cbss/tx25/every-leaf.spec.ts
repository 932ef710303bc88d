import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTx25ServiceReply } from '#core/cbss/tx25/service-reply.ts'
import { informationTypes } from '#core/cbss/tx25/information-types.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import { languages } from '#core/languages.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { writeXml } from '#core/xml/write.ts'
import { elementsIn, fillHoles, readVocabulary, schemasAreThere, withStrangers } from '../schema-words.ts'
import { wordsOf } from './said-words.ts'

const silentAttributes = new Set(['Type', 'Structure', 'Language'])

/** A reply as it comes over the wire, with these containers. */
function aReply(containers: readonly XmlElement[]): string {
  const content = containers.map((container) => writeXml(container, {})).join('\n  ')
  return (
    '<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>' +
    '<v:retrieveTIGroupsResponse xmlns:v="http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2">' +
    '<status><value>DATA_FOUND</value><code>MSG00000</code></status>' +
    `<rrn_it_implicit>${content}</rrn_it_implicit></v:retrieveTIGroupsResponse></s:Body></s:Envelope>`
  )
}

/** Which variant of the schema an item follows is not shown. */
function withoutVariants(element: XmlElement, levels: number): XmlElement {
  const shown = Object.entries(element.attributes).filter(([name]) => !silentAttributes.has(name))
  const children =
    levels > 1 ? element.children.map((inner) => withoutVariants(inner, levels - 1)) : element.children
  return { ...element, attributes: Object.fromEntries(shown), children }
}

function expectEveryLeaf(drawn: readonly XmlElement[]): void {
  const { children } = fillHoles(
    makeElement(
      'r',
      drawn.map((container) => withoutVariants(container, 2)),
    ),
  )
  const { result } = readTx25ServiceReply(aReply(children))
  for (const language of languages) {
    const rows = renderTx25(result?.information ?? null, language)
    const shown = new Set(
      rows.flatMap(({ group, ti, text }) => `${group} ${ti} ${text}`.match(/w\d+x/g) ?? []),
    )
    const words = children.flatMap((container) => wordsOf(container))
    expect(words.filter((word) => !shown.has(word))).toEqual([])
  }
}

describe.skipIf(!schemasAreThere)('Every text of a reply stands in the table', () => {
  const vocabulary = schemasAreThere ? readVocabulary('be/fgov/rrn/ibz/xsd/xm25/xm25.xsd') : new Map()

  it.each(informationTypes.map(({ ti, container }) => [ti, container] as const))(
    'for %s %s, with gaps, additions and what nobody knows',
    (_ti, container) => {
      const containers = withStrangers(elementsIn(vocabulary, 'FileInfoType', container))
      fc.assert(
        fc.property(containers, (drawn) => expectEveryLeaf([drawn])),
        { numRuns: 25 },
      )
    },
  )

  it('for whole replies, containers twice and in any order', () => {
    const one = fc
      .constantFrom(...informationTypes)
      .chain(({ container }) => elementsIn(vocabulary, 'FileInfoType', container))
    fc.assert(
      fc.property(fc.array(withStrangers(one), { maxLength: 8 }), (drawn) => {
        expectEveryLeaf([...drawn, ...drawn.slice(0, 2)])
      }),
      { numRuns: 60 },
    )
  })
})
