import fc from 'fast-check'
import { identityCardCheckDigits } from '#core/identity-card-number.ts'
import { ssinCheckDigits } from '#core/ssin.ts'

/** Somebody in a reply. */
export interface Person {
  ssin: string
  born: string
  lastName: string
  firstName: string
  street: string
  card: string
  note: string
}

/** Words of four letters at least: shorter ones may stand in anything by chance. Markup must not break out. */
const words = fc
  .array(fc.string({ minLength: 4, maxLength: 12, unit: fc.constantFrom(...'QqXxZzÄéßøžłÑ') }), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((parts) => fc.constantFrom(' ', '-', ' & ', "' <", ']]>').map((between) => parts.join(between)))

const birth = fc.date({ min: new Date('1900-01-02'), max: new Date('2020-12-31'), noInvalidDate: true })

/** Anybody invented. */
export const aPerson: fc.Arbitrary<Person> = fc
  .record({
    date: birth,
    serial: fc.integer({ min: 900, max: 997 }),
    added: fc.constantFrom(0, 20, 40),
    lastName: words,
    firstName: words,
    street: words,
    note: words,
    tenDigits: fc.stringMatching(/^[1-9]\d{9}$/),
  })
  .map(({ date, serial, added, tenDigits, ...person }) => {
    const born = date.toISOString().slice(0, 10)
    const [year = '', month = '', day = ''] = born.split('-')
    const nine = year.slice(2) + String(Number(month) + added).padStart(2, '0') + day + String(serial)
    const ssin = nine + ssinCheckDigits(nine, year.slice(0, 2))
    return Object.assign(person, { born, ssin, card: tenDigits + identityCardCheckDigits(tenDigits) })
  })

/** A text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** `1968-06-15` as the National Register writes it. */
export function aDateElement(date: string): string {
  const parts = {
    Century: date.slice(0, 2),
    Year: date.slice(2, 4),
    Month: date.slice(5, 7),
    Day: date.slice(8),
  }
  const written = Object.entries(parts).map(([name, text]) => `<${name}>${text}</${name}>`)
  return `<Date>${written.join('')}</Date>`
}

/** A reply that tells of people. */
export function aReply(people: readonly Person[]): string {
  const told = people.map((person) => {
    const { ssin, born, lastName, firstName, street, card, note } = person
    return (
      `<NationalNumber><NationalNumber>${ssin}</NationalNumber>${aDateElement(born)}<Sex>1</Sex></NationalNumber>` +
      `<Name><LastName><Label>${escapeText(lastName)}</Label></LastName>` +
      `<FirstName><Label><![CDATA[${firstName.replaceAll(']]>', ' ')}]]></Label></FirstName></Name>` +
      `<Address><Street><Code>47001761</Code><Label>${escapeText(street)}</Label></Street></Address>` +
      `<IdentityCard note="${escapeText(note).replaceAll('"', '&quot;')}"><CardNumber>${card}</CardNumber></IdentityCard>` +
      `<!-- ${escapeText(note).replaceAll('--', '- -')} --><Graphic>${escapeText(note)}</Graphic>`
    )
  })
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<retrieveTIGroupsResponse>' +
    '<status><value>DATA_FOUND</value><code>MSG00000</code></status><rrn_it_implicit>' +
    '<Nationalities><Nationality><Code>150</Code><Label>Belgien</Label></Nationality></Nationalities>' +
    '<CivilState><Code>20</Code><Label>Verheiratet</Label></CivilState>' +
    '<FileOwner><Residences><Residence Type="001" Structure="A1"><Code>63023</Code><Label>Eupen</Label></Residence>' +
    `</Residences></FileOwner><Names/><NationalNumber>${told.join('\n')}</NationalNumber>` +
    '<Sex>1</Sex></rrn_it_implicit></retrieveTIGroupsResponse>'
  )
}

/** A source of chance that begins anywhere and repeats itself for the same beginning. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
