import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readServiceReply } from '#core/cbss/services.ts'
import type { ServiceReply } from '#core/cbss/service-reply.ts'
import { startTaking } from '#core/cbss/taking.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import { CodedError } from '#core/errors.ts'
import { serviceIds, type Service } from '#core/records/service.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { replyLimits } from '#core/xml/parse.ts'
import { XmlError } from '#core/xml/xml-error.ts'
import { hostileDocuments, soundReplies, strangeReplies, tx25Around } from './hostile-documents.ts'

/** Reads it as a page would, to the last word; or the code or reason of the error with which a reader may refuse. */
function readingOf(service: Service, text: string): string {
  try {
    return wordsOf(readServiceReply(service, text))
  } catch (error) {
    if (error instanceof XmlError) return error.reason
    expect(error).toBeInstanceOf(CodedError)
    expect((error as CodedError).code).toBe('reply-not-understood')
    return 'reply-not-understood'
  }
}

function wordsOf({ service, result, messages }: ServiceReply): string {
  const rows = service === 'tx25' ? renderTx25(result?.information ?? null, 'de') : []
  return JSON.stringify([messages, rows, service === 'tx25' ? null : result])
}

const refusals = ['not-xml', 'cut-off', 'doctype', 'too-deep', 'too-big', 'reply-not-understood']

describe.each(serviceIds)('A reader of %s', (service) => {
  it.each(hostileDocuments)('refuses %s in its own words', (_, text) => {
    expect(refusals).toContain(readingOf(service, text))
  })

  it('refuses a reply that is cut off, wherever it is', () => {
    const sound = soundReplies[service]
    const readings = Array.from(sound, (_, length) => readingOf(service, sound.slice(0, length)))
    expect([...new Set(readings)].toSorted()).toEqual(['cut-off', 'not-xml'])
    expect(readingOf(service, sound)).toContain(service === 'tx25' ? 'Tau' : 'É')
  })

  it('refuses what another service answers', () => {
    for (const other of serviceIds.filter((id) => id !== service))
      expect(refusals).toContain(readingOf(service, soundReplies[other]))
  })

  it('reads or refuses whatever comes, and throws nothing else', () => {
    const sound = soundReplies[service]
    const pieces = fc.constantFrom(
      '<a>',
      '</a>',
      '&lt;',
      '&',
      '<![CDATA[',
      ']]>',
      '<!--',
      '\0',
      'é',
      '<?x',
      '"',
      "'",
      '>',
    )
    const place = fc.nat({ max: sound.length })
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.nat({ max: 40 }), pieces), { maxLength: 4 }), (changes) => {
        const text = changes.reduce(
          (so, [at, gone, put]) => so.slice(0, at) + put + so.slice(at + gone),
          sound,
        )
        readingOf(service, text)
      }),
      { numRuns: 300 },
    )
  })
})

describe('A strange reply', () => {
  it.each(strangeReplies)('with %s (%s) is read, and nothing of it is lost', (_, service, text, said) => {
    expect(readingOf(service, text)).toContain(said)
  })
})

describe('How long reading takes', () => {
  it('is bounded by the size: what is bigger is not even looked at', () => {
    const tooBig = '<'.repeat(replyLimits.maxCharacters + 1)
    for (const service of serviceIds) expect(readingOf(service, tooBig)).toBe('too-big')
  })

  it('is bounded by the depth: reading ends at the first level too many', () => {
    const text = `${'<a>'.repeat(replyLimits.depth + 1)}<<< this is no XML`
    for (const service of serviceIds) expect(readingOf(service, text)).toBe('too-deep')
  })

  it('grows with the reply and not faster: each part of it is looked at once', () => {
    let looks = 0
    const parts = Array.from({ length: 2000 }, () => makeElement('Part', ''))
    const counted = new Proxy(parts, { get: (target, key) => ((looks += 1), Reflect.get(target, key)) })
    startTaking().left(makeElement('Reply', parts), counted)
    expect(looks).toBeLessThan(3 * parts.length)
  })

  it('makes no more text than the reply has', () => {
    const lengthOf = (count: number) =>
      readingOf('tx25', tx25Around(`<rrn_it_implicit>${'<a><b>c</b></a>'.repeat(count)}</rrn_it_implicit>`))
        .length
    const one = lengthOf(101) - lengthOf(100)
    expect(lengthOf(1100) - lengthOf(100)).toBe(1000 * one)
  })
})
