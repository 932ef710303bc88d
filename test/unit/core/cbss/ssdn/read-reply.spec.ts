import { describe, expect, it } from 'vitest'
import { readSsdnReply } from '#core/cbss/ssdn/read-reply.ts'
import { ssdnServices } from '#core/cbss/ssdn/services.ts'
import { CodedError } from '#core/errors.ts'
import { XmlError } from '#core/xml/xml-error.ts'
import { asAnswer, ssdnReply, type ReplyParts } from './reply.ts'

const service = ssdnServices['identify-person']
const read = (text: string) => readSsdnReply(text, service)
const namespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/IdentifyPerson'
const body = `<i:IdentifyPersonReply xmlns:i="${namespace}"/>`
const ticket = 'THTTMHHP49DGQ9V'

describe('The envelopes of a reply', () => {
  const reply = ssdnReply({ body })

  it.each([
    ['escaped inside sendXML', asAnswer(reply)],
    [
      'escaped, with an XML declaration of its own',
      asAnswer(`\n<?xml version="1.0" encoding="UTF-8"?>${reply}`),
    ],
    ['unescaped inside sendXML', asAnswer('').replace('</xmlString>', `${reply}</xmlString>`)],
    ['in CDATA', asAnswer('').replace('</xmlString>', `<![CDATA[${reply}]]></xmlString>`)],
    [
      'inside the element of the operation',
      asAnswer(reply)
        .replace('<xmlString', '<sendXMLResponse><xmlString')
        .replace('</xmlString>', '</xmlString></sendXMLResponse>'),
    ],
    ['without SOAP, as a sample is stored', reply],
  ])('may hold it %s', (_how, text) => {
    expect(read(text)).toMatchObject({ state: 'ok', ticket, messages: [], left: [] })
    expect(read(text).body?.name).toBe('IdentifyPersonReply')
  })

  it('may be missing altogether: the bare body is what the reference system stores', () => {
    expect(read(body)).toMatchObject({ state: 'ok', ticket: null, body: { name: 'IdentifyPersonReply' } })
  })
})

describe('The state of a reply', () => {
  it.each<[string, ReplyParts, string, string | null]>([
    ['0 is ok', { service: 0, body }, 'ok', ticket],
    ['1 is warnings', { service: 1, body }, 'warnings', ticket],
    ['10000 is errors', { service: 10_000 }, 'errors', ticket],
    ['every other code is errors', { service: 31, body }, 'errors', ticket],
    ['the service decides, not the exchange', { context: 10_000, service: 1, body }, 'warnings', ticket],
    ['done without a body stays done', { service: 0 }, 'ok', ticket],
    [
      'a body without a summary goes by the exchange',
      { context: 1, service: null, body },
      'warnings',
      ticket,
    ],
    ['no reply of the service, with a ticket', { context: 0, service: 'none' }, 'errors', ticket],
    ['no summary at all, with a ticket', { context: null, service: null, body }, 'errors', ticket],
    [
      'a refused exchange without a ticket',
      { context: 10_000, service: 'none', ticket: null },
      'failed',
      null,
    ],
    ['done without a ticket', { ticket: null, body }, 'ok', null],
  ])('%s', (_rule, parts, state, expected) => {
    expect(read(ssdnReply(parts))).toMatchObject({ state, ticket: expected })
  })

  it('goes by the word where the code is none', () => {
    const warned = ssdnReply({ service: 1, body }).replace('>1</c:ReturnCode>', '>one</c:ReturnCode>')
    expect(read(warned).state).toBe('warnings')
  })

  it('of a SOAP fault is failed, with the general sentence', () => {
    const fault =
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>' +
      '<faultcode>s:Server</faultcode><faultstring>Internal error</faultstring></s:Fault></s:Body></s:Envelope>'
    expect(read(fault)).toMatchObject({
      state: 'failed',
      ticket: null,
      messages: [{ text: 'Internal error' }],
    })
  })

  it.each<[string, string]>([
    ['another document', '<html><body/></html>'],
    ['the reply of another service', '<ManageAccessReply/>'],
    ['an empty envelope', asAnswer('').replace(/<xmlString.*<\/xmlString>/, '')],
    ['an envelope that claims nothing', ssdnReply({ context: null, service: 'none', ticket: null })],
    [
      'a body of which nothing says how it went',
      ssdnReply({ context: null, service: null, ticket: null, body }),
    ],
    ['an exchange that went well, and nothing else', ssdnReply({ service: 'none', ticket: null })],
  ])('is not guessed from %s', (_what, text) => {
    expect(() => read(text)).toThrow(CodedError)
  })

  it.each([
    ['cut off', asAnswer(ssdnReply()).slice(0, 400)],
    ['cut off inside', asAnswer(ssdnReply().slice(0, 300))],
    ['empty inside', asAnswer('')],
  ])('is not read from what is %s', (_what, text) => {
    expect(() => read(text)).toThrow(XmlError)
  })
})

describe('The messages of a reply', () => {
  const details = [
    {
      severity: 'ERROR',
      code: '31009001',
      text: 'A tolerance\nmust be specified.',
      pairs: [
        ['Phonetic Criteria: Birth Date', '1938-06-00'],
        ['Phonetic Criteria: Birth Date Tolerance'],
      ] as [string, string?][],
    },
    { severity: 'WARNING', text: 'Criteria ignored' },
    { severity: 'INFORMATION' },
  ]
  const contextDetails = [{ severity: 'ERROR', code: '30000001', text: 'At least one service request…' }]

  it('are every detail of the service with its pairs of field and value', () => {
    expect(read(ssdnReply({ context: 10_000, contextDetails, service: 10_000, details })).messages).toEqual([
      {
        severity: 'error',
        code: '31009001',
        author: 'CBSS',
        text: 'A tolerance\nmust be specified.',
        fields: [
          { name: 'Phonetic Criteria: Birth Date', value: '1938-06-00' },
          { name: 'Phonetic Criteria: Birth Date Tolerance', value: '' },
        ],
      },
      { severity: 'warning', code: '', author: 'CBSS', text: 'Criteria ignored', fields: [] },
      { severity: 'information', code: '', author: 'CBSS', text: '', fields: [] },
    ])
  })

  it('are those of the exchange where the service says nothing', () => {
    const reply = ssdnReply({ context: 10_000, contextDetails, service: 'none', ticket: null })
    expect(read(reply).messages).toMatchObject([{ severity: 'error', code: '30000001' }])
  })
})

describe('What the envelope holds beside', () => {
  it('is kept, wherever it stands', () => {
    const reply = ssdnReply({ body })
      .replace('<OrgUnit>', '<Nickname>Bo</Nickname><OrgUnit>')
      .replace('</ServiceReply>', '<Note lang="de">neu</Note></ServiceReply>')
    expect(read(reply).left).toEqual([
      { path: 'ReplyContext/AuthorizedUser/Nickname', text: 'Bo' },
      { path: 'ServiceReply/Note', text: 'neu' },
      { path: 'ServiceReply/Note/@lang', text: 'de' },
    ])
  })
})
