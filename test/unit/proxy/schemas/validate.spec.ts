import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateXml } from '../../../../proxy/cbss/validate.ts'
import { requestAbout } from './generated-requests.ts'

const valid = requestAbout('64030990791')
const issuesOf = (xml: string) => validateXml('retrieve-ti-groups-request', xml)

describe('Validation', () => {
  it('finds nothing against a valid request', async () => {
    expect(await issuesOf(valid)).toEqual([])
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
  ])('names %s', async (_what, xml, element, reason) => {
    const [issue] = await issuesOf(xml)
    expect(issue).toMatchObject({ element, reason })
  })

  it('says in which line', async () => {
    const [issue] = await issuesOf(valid.replace('<ssin>', '\n\n<ssin>x'))
    expect(issue?.line).toBe(3)
  })

  it.each(['<!DOCTYPE x []>', '<!doctype x>', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'])(
    'refuses the document type declaration %s before it is parsed',
    async (declaration) => {
      expect(await issuesOf(`\n${declaration}${valid}`)).toEqual([
        { line: 2, element: null, reason: 'A document type declaration is not allowed.' },
      ])
    },
  )

  it('never repeats a value of the document', async () => {
    const value = fc.stringMatching(/^[A-Z]{3} is not expected\. Expected is \( [A-Z]{6} \)\.$/)
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom('ssin', 'legalContext', 'cbeNumber'), async (text, name) => {
        const issues = await issuesOf(
          valid.replace(new RegExp(`<${name}>[^<]*`), `<${name}>${text}${'x'.repeat(50)}`),
        )
        expect(JSON.stringify(issues)).not.toMatch(/[A-Z]{6}/)
        expect(issues).not.toEqual([])
      }),
      { numRuns: 60, seed: 7 },
    )
  })
})
