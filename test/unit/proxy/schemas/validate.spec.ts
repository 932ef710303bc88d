import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateXml } from '../../../../proxy/cbss/validate.ts'

const valid =
  '<v2:retrieveTIGroupsRequest xmlns:v2="http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2">' +
  '<informationCustomer><customerIdentification><cbeNumber>0123456749</cbeNumber></customerIdentification>' +
  '</informationCustomer><legalContext>PCSA:SOCIAL_INQUIRY</legalContext>' +
  '<searchInformation><ssin>64030990791</ssin></searchInformation></v2:retrieveTIGroupsRequest>'
const issuesOf = (xml: string) => validateXml('retrieve-ti-groups-request', xml)

describe('Validation', () => {
  it('finds nothing against a valid request', () => {
    expect(issuesOf(valid)).toEqual([])
  })

  it.each([
    [
      'a value of the wrong form',
      valid.replace('64030990791', '6403-DUPONT'),
      'ssin',
      'Element ssin does not have the form that the schema asks for.',
    ],
    [
      'a value outside the list',
      valid.replace('</ssin>', '</ssin><language>DUPONT</language>'),
      'language',
      'Element language is none of the allowed values.',
    ],
    [
      'a value of another type',
      valid.replace('</ssin>', '</ssin><history>DUPONT</history>'),
      'history',
      'Element history is not a value of its type.',
    ],
    [
      'a missing element',
      valid.replace(/<legalContext>.*<\/legalContext>/, ''),
      'searchInformation',
      'Element searchInformation is not expected here; expected is informationCBSS or legalContext.',
    ],
    [
      'an element that nobody knows',
      valid.replace('<ssin>', '<DUPONT>x</DUPONT><ssin>'),
      null,
      'An element is not expected here; expected is ssin.',
    ],
    [
      'an attribute',
      valid.replace('<ssin>', '<ssin DUPONT="x">'),
      'ssin',
      'Element ssin has an attribute that is not allowed or not valid.',
    ],
    [
      'text between elements',
      valid.replace('<ssin>', 'DUPONT<ssin>'),
      'searchInformation',
      'Element searchInformation holds text where only elements are allowed.',
    ],
    ['another root', '<DUPONT/>', null, 'An element is not the root element of this message.'],
    [
      'XML that is not well-formed',
      valid.replace('</ssin>', '</DUPONT>'),
      null,
      'The XML is not well-formed.',
    ],
    ['no XML at all', '', null, 'The XML is not well-formed.'],
  ])('names %s', (_what, xml, element, reason) => {
    const [issue] = issuesOf(xml)
    expect(issue).toMatchObject({ element, reason })
  })

  it('says in which line', () => {
    const [issue] = issuesOf(valid.replace('<ssin>', '\n\n<ssin>x'))
    expect(issue?.line).toBe(3)
  })

  it.each(['<!DOCTYPE x []>', '<!doctype x>', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'])(
    'refuses the document type declaration %s before it is parsed',
    (declaration) => {
      expect(issuesOf(`\n${declaration}${valid}`)).toEqual([
        { line: 2, element: null, reason: 'A document type declaration is not allowed.' },
      ])
    },
  )

  it('never repeats a value of the document', () => {
    const value = fc.stringMatching(/^[A-Z]{3} is not expected\. Expected is \( [A-Z]{6} \)\.$/)
    fc.assert(
      fc.property(value, fc.constantFrom('ssin', 'legalContext', 'cbeNumber'), (text, name) => {
        const issues = issuesOf(
          valid.replace(new RegExp(`<${name}>[^<]*`), `<${name}>${text}${'x'.repeat(50)}`),
        )
        expect(JSON.stringify(issues)).not.toMatch(/[A-Z]{6}/)
        expect(issues).not.toEqual([])
      }),
      { numRuns: 60, seed: 7 },
    )
  })
})
