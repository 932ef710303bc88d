import { describe, expect, it } from 'vitest'
import { garbleXml } from '#core/cbss/garble/garble.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { parseXml } from '#core/xml/parse.ts'
import { chance } from './a-reply.ts'

const garble = (xml: string) => garbleXml(`<r>${xml}</r>`, { today: '2026-11-28', random: chance(7) })
const leavesOf = ({ children, text }: XmlElement): string[] =>
  children.length > 0 ? children.flatMap(leavesOf) : [text]
const garbled = (xml: string) => leavesOf(parseXml(garble(xml)))

describe('One value gets one new one', () => {
  it.each([
    ['a number with wrong check digits, in a field of a message', '<ssin>68070201351</ssin>', 'fieldValue'],
    ['such a number in an element that nobody knows', '<ssin>68070201351</ssin>', 'Nickname'],
    ['a number with a month that is none', '<ssin>68990201351</ssin>', 'Graphic'],
    ['the code of a municipality as an organisation', '<Place><Code>63023</Code></Place>', 'OrgUnit'],
    ['an enterprise number', '<cbeNumber>0123456749</cbeNumber>', 'OrgUnit'],
  ])('%s', (_what, xml, name) => {
    const [value = ''] = leavesOf(parseXml(`<r>${xml}</r>`))
    const [here, there] = garbled(`${xml}<${name}>${value}</${name}>`)
    expect(here).not.toBe(value)
    expect(there).toBe(here)
  })

  it('a date, however it is written and whatever is around it', () => {
    const [iso, compact, dayFirst, told] = garbled(
      '<BirthDate>1968-07-02</BirthDate><x>19680702</x><y>02/07/1968</y><Graphic>nee 2.7.1968 hier, 1968-07-02</Graphic>',
    )
    const [year = '', month = '', day = ''] = iso?.split('-') ?? []
    expect(iso).not.toBe('1968-07-02')
    expect([compact, dayFirst]).toEqual([`${year}${month}${day}`, `${day}/${month}/${year}`])
    expect(told).toContain(`${Number(day)}.${Number(month)}.${year}`)
    expect(told).toContain(iso)
  })

  it('numbers that stand side by side, each its own', () => {
    const [ssin, card, both] = garbled(
      '<SSIN>72031490118</SSIN><CardNumber>591191706458</CardNumber><x>72031490118 591191706458</x>',
    )
    expect(both).toBe(`${ssin} ${card}`)
  })
})

describe('A garbled sentence of the CBSS', () => {
  const person = '<LastName>QRZLY</LastName><FirstName>MAX MORITZ</FirstName>'

  it('names nobody by one of several names, nor in other capitals', () => {
    const [, , sentence] = garbled(`${person}<Diagnostic>Qrzly, Max has no file in sector 17</Diagnostic>`)
    expect(sentence).toMatch(/^[A-Z][a-z]{4}, [A-Z][a-z]{2} has no file in sector 17$/)
    expect(sentence).not.toMatch(/qrzly|max/i)
  })

  it('holds no address of mail and no date', () => {
    const [sentence] = garbled('<faultstring>max@qrzly.example, born 02/07/1968, is refused</faultstring>')
    expect(sentence).toMatch(/^[a-z]{3}@pcsw\.example, born \d\d\/\d\d\/1968, is refused$/)
    expect(sentence).not.toMatch(/max|qrzly|02\/07/)
  })
})

describe('A garbled place', () => {
  it.each([
    ['of birth', 'BirthPlace', 'Place1'],
    ['of residence', 'FileOwner', 'Residence'],
    ['that somebody came from', 'Address', 'OriginPlace'],
  ])('%s is another one', (_what, container, name) => {
    const [code, label] = garbled(
      `<${container}><${name}><Code>63023</Code><Label>Eupen</Label></${name}></${container}>`,
    )
    expect(code).toMatch(/^[1-9][1-3]0\d\d$/)
    expect(label).toMatch(/^[A-Z][a-z]{4}$/)
    expect([code, label]).not.toContain('63023')
    expect([code, label]).not.toContain('Eupen')
  })

  it.each([
    ['abroad', '136', 'Estland'],
    ['at a post abroad', '1418', 'Tallinn'],
    ['of nobody any more', '99991', 'Streichung von Amtswegen'],
  ])('%s stays', (_what, code, label) => {
    expect(garbled(`<Residence><Code>${code}</Code><Label>${label}</Label></Residence>`)).toEqual([
      code,
      label,
    ])
  })

  it('has another name in a reply of IdentifyPerson, too', () => {
    const [, name, , birth] = garbled(
      '<MunicipalityCode>63023</MunicipalityCode><Municipality lang="de">EUPEN</Municipality>' +
        '<BirthLocationCode>63079</BirthLocationCode><BirthLocation>VERVIERS</BirthLocation>',
    )
    expect(name).toMatch(/^(?!EUPEN)[A-Z]{5}$/)
    expect(birth).toMatch(/^(?!VERVIERS)[A-Z]{8}$/)
  })
})

describe('What is written around values', () => {
  it('stays well-formed where a CDATA section is split', () => {
    expect(garbled('<x><![CDATA[ab]]]]><![CDATA[>cd]]></x>')).toEqual([
      expect.stringMatching(/^[a-z]{2}\]\]>[a-z]{2}$/),
    ])
  })

  it('stays as it is in a remark', () => {
    expect(garble('<!-- ab]]>&amp; -->')).toMatch(/^<r><!-- [a-z]{2}\]\]>&[a-z]{3}; --><\/r>$/)
  })
})
