import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { garbleXml } from '#core/cbss/garble/garble.ts'
import { checkIdentityCardNumber } from '#core/identity-card-number.ts'
import { parseSsin } from '#core/ssin.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { parseXml } from '#core/xml/parse.ts'
import { aDateElement, aPerson, aReply, chance, escapeText, type Person } from './a-reply.ts'

const today = '2026-11-28'

const garble = (xml: string, seed = 1) => garbleXml(xml, { today, random: chance(seed) })
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

/** Everything of a document but its values. */
function shapeOf({ name, namespace, attributes, children }: XmlElement): unknown {
  return [name, namespace, Object.keys(attributes), children.map(shapeOf)]
}

function leavesOf(element: XmlElement): string[] {
  return element.children.length > 0 ? element.children.flatMap(leavesOf) : [element.text]
}

/** The personal texts of somebody, as they stand in the reply. */
const secretsOf = ({ ssin, lastName, firstName, street, card, note }: Person) => [
  ssin,
  lastName,
  firstName,
  street,
  card,
  note,
]

describe('A garbled reply', () => {
  it('holds no personal value of the reply any more, anywhere', () => {
    fc.assert(
      fc.property(fc.array(aPerson, { minLength: 1, maxLength: 4 }), seeds, (people, seed) => {
        const garbled = garble(aReply(people), seed)
        for (const text of people.flatMap(secretsOf)) {
          expect(garbled).not.toContain(escapeText(text))
          expect(leavesOf(parseXml(garbled))).not.toContain(text)
        }
      }),
    )
  })

  it('has the elements, attributes and order of the reply, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(aPerson, { maxLength: 3 }), seeds, (people, seed) => {
        const reply = aReply(people)
        expect(shapeOf(parseXml(garble(reply, seed)))).toEqual(shapeOf(parseXml(reply)))
      }),
    )
  })

  it('gives the same value the same new one, and other values other ones', () => {
    fc.assert(
      fc.property(fc.array(aPerson, { minLength: 1, maxLength: 4 }), seeds, (people, seed) => {
        const twice = [...people, ...people]
        const before = leavesOf(parseXml(aReply(twice)))
        const after = leavesOf(parseXml(garble(aReply(twice), seed)))
        const ssins = new Map(before.map((text, index) => [text, after[index]]))
        // Parts of dates are new together, each with its date.
        for (const [index, text] of before.entries())
          if (text.length > 2) expect(after[index]).toBe(ssins.get(text))
        const numbers = new Set(people.map(({ ssin }) => ssins.get(ssin)))
        expect(numbers.size).toBe(new Set(people.map(({ ssin }) => ssin)).size)
      }),
    )
  })

  it('has right numbers: the year and what they tell of the sex stay, the serial is an invented one', () => {
    fc.assert(
      fc.property(aPerson, seeds, (person, seed) => {
        const garbled = parseXml(garble(aReply([person]), seed))
        const leaves = leavesOf(garbled)
        const before = parseSsin(person.ssin, today)
        const now = parseSsin(leaves[leavesOf(parseXml(aReply([person]))).indexOf(person.ssin)] ?? '', today)
        expect(now).toMatchObject({ problem: null, kind: before.kind, sex: before.sex })
        expect(now.birthDate?.slice(0, 4)).toBe(before.birthDate?.slice(0, 4))
        expect(Number(now.digits.slice(6, 9))).toBeGreaterThanOrEqual(900)
        expect(Number(now.digits.slice(6, 9))).toBeLessThanOrEqual(997)
        const card = leaves[leavesOf(parseXml(aReply([person]))).indexOf(person.card)] ?? ''
        expect(checkIdentityCardNumber(card)).toBeNull()
      }),
    )
  })

  it('keeps codes, labels and the words of the protocol', () => {
    fc.assert(
      fc.property(aPerson, seeds, (person, seed) => {
        const garbled = garble(aReply([person]), seed)
        for (const kept of [
          '<Code>150</Code><Label>Belgien</Label>',
          '<Code>20</Code><Label>Verheiratet</Label>',
          '<Sex>1</Sex>',
          'DATA_FOUND',
          'MSG00000',
        ])
          expect(garbled).toContain(kept)
        expect(garbled).toContain('<Residence Type="001" Structure="A1">')
      }),
    )
  })

  it('keeps the order of dates, their years, and what is unknown of them', () => {
    const dates = fc.array(
      fc.date({ min: new Date('1990-01-01'), max: new Date('1996-12-31'), noInvalidDate: true }),
      {
        minLength: 2,
        maxLength: 40,
      },
    )
    fc.assert(
      fc.property(dates, fc.constantFrom(10, 7, 4), seeds, (days, known, seed) => {
        const before = days.map((day) => day.toISOString().slice(0, known).padEnd(10, '-00'))
        const xml = `<r>${before.map(aDateElement).join('')}</r>`
        const after = parseXml(garble(xml, seed)).children.map((date) =>
          date.children
            .map(({ text }) => text)
            .join('')
            .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
        )
        for (const [index, date] of before.entries()) {
          expect(after[index]?.slice(0, 4)).toBe(date.slice(0, 4))
          expect(after[index]?.match(/-00/g)?.length).toBe(date.match(/-00/g)?.length)
          for (const [other, later] of before.entries())
            if (date <= later) expect((after[index] ?? '') <= (after[other] ?? '')).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('says nothing about tomorrow that was said about yesterday', () => {
    const xml = `<r>${['2026-01-03', '2026-11-28', '2026-11-29'].map(aDateElement).join('')}</r>`
    for (let seed = 1; seed <= 50; seed++) {
      const [first, second, third] = parseXml(garble(xml, seed)).children.map((date) =>
        leavesOf(date).join(''),
      )
      expect([first, second].every((date) => (date ?? '') <= '20261128')).toBe(true)
      expect((third ?? '') > '20261128').toBe(true)
    }
  })
})

describe('A garbled document', () => {
  it('is garbled in the document inside it, too, with the same new values', () => {
    const inner =
      '<?xml version="1.0"?><SSDNReply><SSIN>72031490118</SSIN><LastName>Qrzly &amp; Co</LastName></SSDNReply>'
    const garbled = parseXml(
      garble(`<b><xmlString>${escapeText(inner)}</xmlString><ssin>72.03.14-901.18</ssin></b>`),
    )
    const [carrier, ssin] = garbled.children
    const [innerSsin, name] = parseXml(carrier?.text ?? '').children
    expect(innerSsin?.text).toMatch(/^72\d{4}9\d{4}$/)
    expect(ssin?.text).toMatch(/^72\.\d\d\.\d\d-9\d\d\.\d\d$/)
    expect(ssin?.text.replaceAll(/\D/g, '')).toBe(innerSsin?.text)
    expect(name?.text).toMatch(/^[A-Z][a-z]{4} & [A-Z][a-z]$/)
  })

  it.each([
    ['a number that stands in for one', '<ssin>68042700000</ssin>', /^68\d{4}00000$/],
    ['the number of nobody', '<ssin>00000199900</ssin>', /^00000199900$/],
    ['a number with wrong check digits', '<ssin>68042790101</ssin>', /^68\d{4}9\d{4}$/],
    ['half a number', '<ssin>680427</ssin>', /^(?!680427)\d{6}$/],
    ['a number without a birth month', '<ssin>71000099709</ssin>', /^7100009\d{4}$/],
    ['an enterprise number', '<cbeNumber>0123456749</cbeNumber>', /^0(?!123456749)\d{9}$/],
    ['an address of mail', '<Email>anna@pcsw.example</Email>', /^[a-z]{4}@pcsw\.example$/],
    ['a moment', '<timestampReply>2012-06-12T19:25:27.5Z</timestampReply>', /^2012-\d\d-\d\dT19:25:00Z$/],
    ['a moment of SSDN', '<TimeRequest>20120522T001431</TimeRequest>', /^2012\d{4}T001400$/],
    ['a date with a zone', '<StartDate>2012-05-24+02:00</StartDate>', /^2012-\d\d-\d\d\+02:00$/],
    [
      'a part of no date',
      '<Date><Century>19</Century><Year>68</Year><Month>1x</Month></Date>',
      /^(?!196801)/,
    ],
    ['white space around', '<Name>\n  Qrzly\n</Name>', /^\n {2}[A-Z][a-z]{4}\n$/],
    ['a date with the day first', '<x>born 2/07/1968</x>', /^[a-z]{4} \d{1,2}\/\d{1,2}\/1968$/],
    ['a telephone', '<PhoneNumber>+32 400 00 00 00</PhoneNumber>', /^\+\d\d \d{3} \d\d \d\d \d\d$/],
    [
      'a ticket',
      '<ticketCBSS>db1521da-3a61-43c0-b500-e96e9dd5c0ee</ticketCBSS>',
      /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
    ],
    ['the reference', '<Reference>ManageAccessRequest # 3</Reference>', /^ManageAccessRequest # \d$/],
    ['a municipality', '<MunicipalityCode>63023</MunicipalityCode>', /^[1-9][1-3]0\d\d$/],
    ['a sentence of the CBSS', '<Diagnostic>31009001: no date given</Diagnostic>', /^\d{8}: no date given$/],
  ])('keeps the form of %s', (_, xml, form) => {
    const before = leavesOf(parseXml(`<r>${xml}</r>`)).join('')
    const after = leavesOf(parseXml(garble(`<r>${xml}</r>`))).join('')
    expect(after).toMatch(form)
    if (before !== '00000199900') expect(after).not.toBe(before)
  })

  it('names nobody in the sentences of the CBSS either', () => {
    const xml =
      '<r><LastName>Qrzly</LastName><diagnostic>Qrzly (72031490118, 1972-03-14) is unknown</diagnostic></r>'
    const [name, sentence] = leavesOf(parseXml(garble(xml)))
    expect(sentence).toMatch(/^\w+ \(72\d{4}9\d{4}, 1972-\d\d-\d\d\) is unknown$/)
    expect(sentence).toContain(name)
  })

  it('finds values of several words in a sentence, and leaves longer words alone', () => {
    const xml =
      '<r><Graphic>(Qrzly &amp; Co)</Graphic><Name>Tau</Name><diagnostic>(Qrzly &amp; Co) is not Tautologie, Tau</diagnostic></r>'
    const [graphic, name, sentence] = leavesOf(parseXml(garble(xml)))
    expect(sentence).toBe(`${graphic} is not Tautologie, ${name}`)
  })

  it('says that it is UTF-8, which it is written as', () => {
    expect(garble(`<?xml version='1.0' encoding='ISO-8859-1'?><r/>`)).toBe(
      `<?xml version='1.0' encoding='UTF-8'?><r/>`,
    )
  })

  it.each(['<r', '<!DOCTYPE r><r/>', 'no XML', ''])('is not made of %j', (text) => {
    expect(() => garble(text)).toThrow('XML')
  })
})
