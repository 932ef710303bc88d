import { describe, expect, it } from 'vitest'
import { unwrapSoap } from '#core/cbss/soap/unwrap.ts'
import { soapNamespace, wrapSoap } from '#core/cbss/soap/wrap.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { parseXml } from '#core/xml/parse.ts'
import { writeXml } from '#core/xml/write.ts'

describe('SOAP', () => {
  it('wraps a message into an envelope of version 1.1', () => {
    expect(writeXml(wrapSoap(makeElement('a', 'b')), { [soapNamespace]: 'soap' })).toBe(
      `<soap:Envelope xmlns:soap="${soapNamespace}"><soap:Body><a>b</a></soap:Body></soap:Envelope>`,
    )
  })

  it.each([
    ['<e:Envelope xmlns:e="urn:any"><e:Header/><e:Body id="x"><a/></e:Body></e:Envelope>', 'a'],
    ['<Envelope><Body><Fault/></Body></Envelope>', 'Fault'],
    ['<a/>', 'a'],
    ['<Envelope><Body/></Envelope>', undefined],
    ['<Envelope/>', undefined],
  ])('unwraps %s to %s', (xml, name) => {
    expect(unwrapSoap(parseXml(xml))?.name).toBe(name)
  })
})
