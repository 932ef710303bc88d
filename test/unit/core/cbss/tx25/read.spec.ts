import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTx25Text } from '#core/cbss/tx25/read.ts'
import { CodedError } from '#core/errors.ts'
import { XmlError } from '#core/xml/xml-error.ts'

const golden = (name: string) => readFileSync(resolve(import.meta.dirname, 'replies', name), 'utf8')

function response(status: string, more = ''): string {
  return `<retrieveTIGroupsResponse><searchInformation><ssin>72031490118</ssin></searchInformation>${status}${more}</retrieveTIGroupsResponse>`
}

function fault(detail: string): string {
  return `<s:Envelope xmlns:s="urn:s"><s:Body><s:Fault><faultcode>soap:Server</faultcode><faultstring>An error occurred</faultstring>${detail}</s:Fault></s:Body></s:Envelope>`
}

const details =
  '<severity>FATAL</severity><reasonCode>MSG00003</reasonCode><diagnostic>Unexpected internal error</diagnostic><authorCode>CBSS</authorCode><information><fieldName>a</fieldName><fieldValue>b</fieldValue></information>'
const cbss = '<informationCBSS><ticketCBSS>T1</ticketCBSS></informationCBSS>'

describe('readTx25Text', () => {
  it('reads version 2 in an envelope', () => {
    expect(readTx25Text(golden('version-2.xml'))).toMatchObject({
      kind: 'data',
      ticket: '11111111-2222-4333-8444-555555555555',
      ssin: '74062290234',
      language: 'fr',
      messages: [
        { severity: 'information', code: 'MSG00000', author: '', text: 'Treatment successful', fields: [] },
      ],
      information: { name: 'rrn_it_implicit' },
    })
  })

  it('reads version 1, bare and with its parts in another order', () => {
    expect(readTx25Text(golden('version-1.xml'))).toMatchObject({
      kind: 'data',
      ticket: '22222222-2222-4333-8444-555555555555',
      ssin: '40111290639',
      language: 'nl',
      messages: [{ text: 'DATA_FOUND' }],
    })
  })

  it('says whom the content is about, even if somebody else was asked for', () => {
    const other =
      '<rrn_it_implicit><NationalNumber><NationalNumber><NationalNumber>740622 902-34</NationalNumber></NationalNumber></NationalNumber></rrn_it_implicit>'
    expect(readTx25Text(response('<status><value>DATA_FOUND</value></status>', other)).ssin).toBe(
      '74062290234',
    )
  })

  it('takes no data as data without information', () => {
    expect(
      readTx25Text(response('<status><value>NO_DATA_FOUND</value><code>MSG00100</code></status>')),
    ).toEqual({
      kind: 'data',
      information: null,
      left: [],
      ticket: null,
      ssin: '72031490118',
      language: null,
      messages: [
        { severity: 'information', code: 'MSG00100', author: '', text: 'NO_DATA_FOUND', fields: [] },
      ],
    })
  })

  it('takes NO_RESULT as a refusal, with the fields it names', () => {
    const status =
      '<status><value>NO_RESULT</value><code>MSG00012</code><description>not integrated</description><information><fieldName>ssin</fieldName><fieldValue>72031490118</fieldValue></information><information><fieldName>details</fieldName></information></status>'
    const refused = readTx25Text(response(status, cbss))
    expect(refused).toMatchObject({ kind: 'refused', ticket: 'T1' })
    expect(refused.messages).toEqual([
      {
        severity: 'error',
        code: 'MSG00012',
        author: '',
        text: 'not integrated',
        fields: [
          { name: 'ssin', value: '72031490118' },
          { name: 'details', value: '' },
        ],
      },
    ])
  })

  it('takes a status that is not known as data with a warning', () => {
    const reply = readTx25Text(
      response('<status><value>INCOMPLETE_DATA</value></status>', '<rrn_it_implicit/>'),
    )
    expect(reply).toMatchObject({
      kind: 'data',
      messages: [{ severity: 'warning', text: 'INCOMPLETE_DATA' }],
    })
  })

  it.each([
    [
      '2',
      `<detail><v:retrieveTIGroupsFault xmlns:v="urn:v">${cbss}<detail>${details}</detail></v:retrieveTIGroupsFault></detail>`,
    ],
    [
      '1',
      `<detail><v:retrieveTIGroupsFault xmlns:v="urn:v">${cbss}<error>${details}</error></v:retrieveTIGroupsFault></detail>`,
    ],
  ])('reads the fault of version %s, what the CBSS says before the general sentence', (_version, detail) => {
    expect(readTx25Text(fault(detail))).toEqual({
      kind: 'fault',
      ticket: 'T1',
      ssin: null,
      language: null,
      messages: [
        {
          severity: 'error',
          code: 'MSG00003',
          author: 'CBSS',
          text: 'Unexpected internal error',
          fields: [{ name: 'a', value: 'b' }],
        },
        { severity: 'error', code: 'soap:Server', author: '', text: 'An error occurred', fields: [] },
      ],
    })
  })

  it('reads the fault of the service alone, as logs keep it', () => {
    const own = `<v:retrieveTIGroupsFault xmlns:v="urn:v">${cbss}<detail>${details}</detail></v:retrieveTIGroupsFault>`
    expect(readTx25Text(own)).toMatchObject({ kind: 'fault', ticket: 'T1', messages: [{ code: 'MSG00003' }] })
  })

  it('reads a fault of SOAP 1.2, as a gateway writes it', () => {
    const written =
      '<s:Fault xmlns:s="urn:s"><s:Code><s:Value>s:Receiver</s:Value></s:Code><s:Reason><s:Text>Time-out</s:Text></s:Reason></s:Fault>'
    expect(readTx25Text(written).messages).toEqual([
      { severity: 'error', code: 's:Receiver', author: '', text: 'Time-out', fields: [] },
    ])
  })

  it('keeps what else a fault says', () => {
    const more =
      '<faultactor>urn:gate</faultactor><detail><e:failure xmlns:e="urn:e" at="7">No room</e:failure></detail>'
    expect(readTx25Text(fault(more)).messages[0]?.fields).toEqual([
      { name: 'faultactor', value: 'urn:gate' },
      { name: 'detail/failure', value: 'No room' },
      { name: 'detail/failure/@at', value: '7' },
    ])
  })

  it('keeps what stands beside the information', () => {
    const status = '<status><value>DATA_FOUND</value><code>MSG00000</code><note>soon</note></status>'
    const reply = readTx25Text(
      response(status, '<rrn_it_implicit Language="nl" Edition="2027"/><news kind="a">new</news>'),
    )
    expect(reply).toMatchObject({
      left: [
        { path: 'status/note', text: 'soon' },
        { path: 'news', text: 'new' },
        { path: 'news/@kind', text: 'a' },
        { path: 'rrn_it_implicit/@Edition', text: '2027' },
      ],
    })
  })

  it('keeps what comes with a refusal', () => {
    const status = '<status><value>NO_RESULT</value><code>MSG00005</code></status>'
    const reply = readTx25Text(
      response(status, '<rrn_it_implicit><Names><Tau>t</Tau></Names></rrn_it_implicit>'),
    )
    expect(reply).toMatchObject({
      kind: 'refused',
      messages: [{ code: 'MSG00005', fields: [{ name: 'rrn_it_implicit/Names/Tau', value: 't' }] }],
    })
  })

  it('reads a fault of somebody on the way, who adds nothing', () => {
    expect(readTx25Text(fault(''))).toMatchObject({
      kind: 'fault',
      ticket: null,
      messages: [{ code: 'soap:Server' }],
    })
  })

  it.each([
    '<html><body>Login</body></html>',
    '<Envelope><Body/></Envelope>',
    '<retrieveTIGroupsResponse/>',
    '<retrieveTIGroupsRequest/>',
  ])('does not understand %s', (xml) => {
    expect(() => readTx25Text(xml)).toThrow(CodedError)
  })

  it('is refused as XML wherever the text of a reply is cut', () => {
    const whole = golden('version-1.xml').trimEnd()
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => readTx25Text(whole.slice(0, length))).toThrow(XmlError)
    }
  })
})
