import { describe, expect, it } from 'vitest'
import { serviceIds } from '#core/records/service.ts'
import { classify } from '../../../../proxy/cbss/classify.ts'
import { decodeXml } from '../../../../proxy/cbss/decode.ts'
import { replyText } from '../../../../proxy/cbss/reply-text.ts'
import { hostileDocuments, soundReplies } from '../../core/cbss/hostile-documents.ts'

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
const answered = (body: Uint8Array) => ({ kind: 'reply', httpStatus: 200, body }) as const

describe.each(serviceIds)('An answer to a %s', (service) => {
  it.each(hostileDocuments)('that is %s becomes nothing but unknown, and is kept as it came', (_, text) => {
    const body = Buffer.from(text)
    const { state, ticket, reply } = classify(service, answered(body))
    expect({ state, ticket }).toEqual({ state: 'unknown', ticket: null })
    expect(reply).toEqual(body.length > 0 ? body : null)
  })

  it('that is cut off at any byte is unknown, and every byte of it is kept', () => {
    const whole = Buffer.from(soundReplies[service])
    for (let length = 1; length < whole.length; length++) {
      const body = whole.subarray(0, length)
      expect(classify(service, answered(body))).toMatchObject({ state: 'unknown', ticket: null, reply: body })
    }
    expect(classify(service, answered(whole))).toMatchObject({ state: 'ok', ticket: 'T1', reply: whole })
  })

  it('is understood in other encodings, and not in one that its bytes do not fit', () => {
    const text = soundReplies[service]
    expect(classify(service, answered(utf16(text)))).toMatchObject({ state: 'ok', ticket: 'T1' })
    const declared = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, 'latin1')
    expect(classify(service, answered(declared))).toMatchObject({ state: 'ok', ticket: 'T1' })
    const unfit = Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe])])
    expect(classify(service, answered(unfit))).toMatchObject({ state: 'unknown', reply: unfit })
    expect(replyText(unfit)).toContain(text.slice(0, 40))
    expect(() => decodeXml(unfit)).toThrow('do not fit')
  })
})
