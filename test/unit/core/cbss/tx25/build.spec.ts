import { describe, expect, it } from 'vitest'
import { soapNamespace, wrapSoap } from '#core/cbss/soap/wrap.ts'
import { buildTx25, tx25Namespace } from '#core/cbss/tx25/build.ts'
import { wrapTx25 } from '#core/cbss/tx25/wrap.ts'
import { writeXml } from '#core/xml/write.ts'

const parameters = { ssin: '72.03.14-901.18', language: 'de', history: true } as const
const prefixes = { [soapNamespace]: 'soap', [tx25Namespace]: 'v2' }

describe('A Tx25 request', () => {
  it('leaves the browser with what is asked and nothing about who asks', () => {
    expect(writeXml(buildTx25(parameters), prefixes)).toBe(
      `<v2:retrieveTIGroupsRequest xmlns:v2="${tx25Namespace}"><searchInformation><ssin>72031490118</ssin>` +
        '<language>de</language><history>true</history></searchInformation></v2:retrieveTIGroupsRequest>',
    )
  })

  it('leaves the proxy complete, in the order of the schema', () => {
    const inner = buildTx25({ ...parameters, history: false })
    const sender = {
      ticket: '0197a1b2-0000-7000-8000-000000000001',
      sentAt: '2024-03-01T10:11:12.123+01:00',
      cbeNumber: '0123456749',
      legalContext: 'PCSA:SOCIAL_INQUIRY',
    }
    expect(writeXml(wrapSoap(wrapTx25(inner, sender)), prefixes)).toBe(
      `<soap:Envelope xmlns:soap="${soapNamespace}"><soap:Body>` +
        `<v2:retrieveTIGroupsRequest xmlns:v2="${tx25Namespace}">` +
        '<informationCustomer><ticket>0197a1b2-0000-7000-8000-000000000001</ticket>' +
        '<timestampSent>2024-03-01T10:11:12.123+01:00</timestampSent>' +
        '<customerIdentification><cbeNumber>0123456749</cbeNumber></customerIdentification></informationCustomer>' +
        '<legalContext>PCSA:SOCIAL_INQUIRY</legalContext>' +
        '<searchInformation><ssin>72031490118</ssin><language>de</language><history>false</history></searchInformation>' +
        '</v2:retrieveTIGroupsRequest></soap:Body></soap:Envelope>',
    )
    expect(inner).toEqual(buildTx25({ ...parameters, history: false }))
  })
})
