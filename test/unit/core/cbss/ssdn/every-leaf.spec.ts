import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readIdentifyPerson } from '#core/cbss/identify-person/read.ts'
import { readManageAccess } from '#core/cbss/manage-access/read.ts'
import { ssdnServices } from '#core/cbss/ssdn/services.ts'
import type { ServiceReply } from '#core/cbss/service-reply.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { writeXml } from '#core/xml/write.ts'
import { elementsOf, fillHoles, readVocabulary, schemasAreThere, withStrangers } from '../schema-words.ts'

const services = [
  ['identify-person', 'SSDN/OCMW_CPAS/IdentifyPerson/IdentifyPersonReply.xsd', readIdentifyPerson],
  ['manage-access', 'SSDN/OCMW_CPAS/ManageAccess/ManageAccessReply.xsd', readManageAccess],
] as const

/** What every envelope repeats of what was sent, and words that are read as what they mean, are not shown. */
const silent = new Set(['ServiceId', 'Version', 'ReturnCode', 'Severity', '@ok'])

function wordsOf({ name, text, attributes, children }: XmlElement): string[] {
  const own = [
    ...(silent.has(name) ? [] : [text]),
    ...Object.entries(attributes).flatMap(([key, value]) => (silent.has(`@${key}`) ? [] : [value])),
  ]
  return [...own.flatMap((said) => said.match(/w\d+x/g) ?? []), ...children.flatMap(wordsOf)]
}

function saidIn({ messages, result }: ServiceReply): Set<string> {
  return new Set(JSON.stringify([messages, result]).match(/w\d+x/g) ?? [])
}

describe.skipIf(!schemasAreThere).each(services)('Every text of a reply of %s', (id, file, read) => {
  const { serviceId, replyName } = ssdnServices[id]
  const vocabulary = schemasAreThere ? readVocabulary(file) : new Map<string, XmlElement>()
  const summaries = schemasAreThere
    ? readVocabulary('SSDN/Common/ResultSummary.xsd')
    : new Map<string, XmlElement>()
  const bodies = withStrangers(elementsOf(vocabulary, replyName))

  it('stands in its result, with gaps, additions and what nobody knows', () => {
    fc.assert(
      fc.property(bodies, (drawn) => {
        const body = fillHoles(drawn)
        expect(wordsOf(body).filter((word) => !saidIn(read(writeXml(body, {}))).has(word))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('stands in its result or its messages when it comes in its envelope', () => {
    const details = fc.array(withStrangers(elementsOf(summaries, 'ResultSummary')), {
      minLength: 1,
      maxLength: 1,
    })
    fc.assert(
      fc.property(
        bodies,
        details,
        withStrangers(fc.constant(makeElement('ServiceReply', []))),
        (body, [summary], more) => {
          const reply = fillHoles(
            makeElement('ServiceReply', [
              ...(summary ? [summary] : []),
              makeElement('ServiceId', serviceId),
              ...more.children,
              { ...body, attributes: {} },
            ]),
          )
          const envelope = makeElement('SSDNReply', [reply])
          expect(wordsOf(reply).filter((word) => !saidIn(read(writeXml(envelope, {}))).has(word))).toEqual([])
        },
      ),
      { numRuns: 100 },
    )
  })
})
