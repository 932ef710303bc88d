import { describe, expect, it } from 'vitest'
import { child, childrenOf, descend } from '#core/xml/find.ts'
import { identityOf } from '../../../../proxy/cbss/simulator/identity/identity.ts'
import { personOf } from '../../../../proxy/cbss/simulator/population/people.ts'
import { strangers } from '../../../../proxy/demo/strangers.ts'
import { askAndReadClassic, peopleIn } from './ask-ssdn.ts'
import { aSimulator } from './ask.ts'

interface ByName {
  last?: string
  first?: string
  born?: string
  gender?: string
  tolerance?: string
  maximum?: string
}

const optional = (name: string, text: string | undefined) =>
  text === undefined ? '' : `<${name}>${text}</${name}>`

const phonetic = ({ last = '', first, born = '1964-03-09', gender, tolerance, maximum }: ByName) =>
  `<PhoneticCriteria><LastName>${last}</LastName>${optional('FirstName', first)}<BirthDate>${born}</BirthDate>${optional('Gender', gender)}${optional('Tolerance', tolerance)}${optional('Maximum', maximum)}</PhoneticCriteria>`

const identify = async (inside: string) =>
  askAndReadClassic(await aSimulator(), { service: 'IdentifyPerson', inside })

const byName = (criteria: ByName) => identify(`<SearchCriteria>${phonetic(criteria)}</SearchCriteria>`)

const byNumber = (key: string, verification = '', more = '') =>
  identify(
    `<SearchCriteria><SSIN>${personOf(key).ssin}</SSIN>${more}</SearchCriteria>${optional(
      'VerificationData',
      verification || undefined,
    )}`,
  )

const personData = (last: string, first: string, born: string) =>
  `<PersonData><LastName>${last}</LastName><FirstName>${first}</FirstName><BirthDate>${born}</BirthDate></PersonData>`

const leo = personOf('leo').ssin
const card = identityOf(personOf('leo')).identityCard ?? ''

describe('IdentifyPerson by number', () => {
  it('gives the basic data alone where nothing shows that the person is meant', async () => {
    expect(peopleIn((await byNumber('leo')).body)).toEqual([leo])
  })

  it.each([
    ['the card number', `<IdentityCardNumber>${card}</IdentityCardNumber>`],
    ['names and birth date', personData('sonnentau', 'Leo', '1964-03-09')],
    ['all first names', personData('Sonnentau', 'Leo  Gerhard', '1964-03-09')],
    ['an empty first name', personData('Sonnentau', '', '1964-03-09')],
  ])('verifies by %s and gives more', async (_what, verification) => {
    const reply = await byNumber('leo', verification)
    expect(reply).toMatchObject({ verdict: 'YES 0', details: [] })
    expect(peopleIn(reply.body)).toEqual([`${leo} extended`])
  })

  it('names the fields that differ', async () => {
    const reply = await byNumber('leo', personData('Sonnenthau', 'Leon', '1964-03-08'))
    expect(reply.verdict).toBe('WARNING 1')
    expect(reply.details).toEqual([
      [
        expect.any(String),
        {
          'Verification Data: Last Name': 'Sonnenthau',
          'Verification Data: First Name': 'Leon',
          'Verification Data: Birth Date': '1964-03-08',
        },
      ],
    ])
    expect(peopleIn(reply.body)).toEqual([leo])
  })

  it('is content with one proof, and tells what the other differs in', async () => {
    const both = `<IdentityCardNumber>${card}</IdentityCardNumber>${personData('Sonnentau', 'Max', '1964-03-09')}`
    const reply = await byNumber('leo', both)
    expect(reply.verdict).toBe('WARNING 1')
    expect(reply.details.map(([, fields]) => fields)).toEqual([{ 'Verification Data: First Name': 'Max' }])
    expect(peopleIn(reply.body)).toEqual([`${leo} extended`])
  })

  it('warns that it ignores phonetic criteria', async () => {
    const reply = await byNumber('leo', '', phonetic({ last: 'Sonnentau' }))
    expect(reply.verdict).toBe('WARNING 1')
    expect(peopleIn(reply.body)).toEqual([leo])
  })

  it('gives the person under the new number where one replaced it, and says so', async () => {
    const reply = await byNumber('amina-before')
    const [before, now] = [personOf('amina-before').ssin, personOf('amina').ssin]
    expect(reply.details).toEqual([[expect.any(String), { SSIN: before, newSSIN: now }]])
    expect(peopleIn(reply.body)).toEqual([now])
  })

  it('tells the day of a death', async () => {
    const reply = await byNumber('agnes', personData('Silberblatt', 'Agnes', '1938-11-02'))
    const person = descend(reply.body, 'SearchResults', 'LimitedLegalData')
    expect(descend(person, 'Extended', 'DeceaseDate')?.text).toBe('2011-03-27')
    expect(reply.details.map(([, fields]) => fields)).toContainEqual({ 'Decease Date': '2011-03-27' })
  })

  it('finds nobody under a number that nobody has, and then sends no body', async () => {
    const reply = await identify(`<SearchCriteria><SSIN>${strangers.nils?.ssin}</SSIN></SearchCriteria>`)
    expect(reply).toMatchObject({ verdict: 'WARNING 1', body: undefined })
  })

  it.each([
    ['check digits that do not fit', '<SearchCriteria><SSIN>64030990790</SSIN></SearchCriteria>'],
    [
      'an empty name in the proof',
      `<SearchCriteria><SSIN>${leo}</SSIN></SearchCriteria><VerificationData>${personData('', '', '1964-03-09')}</VerificationData>`,
    ],
    [
      'an empty proof',
      `<SearchCriteria><SSIN>${leo}</SSIN></SearchCriteria><VerificationData></VerificationData>`,
    ],
    ['no criteria at all', '<SearchCriteria></SearchCriteria>'],
  ])('refuses %s', async (_what, inside) => {
    expect(await identify(inside)).toMatchObject({ verdict: 'NO 10000', body: undefined })
  })
})

describe('What is told of a person', () => {
  const told = async (key: string) =>
    descend((await byNumber(key)).body, 'SearchResults', 'LimitedLegalData', 'Basic')
  const inLanguages = (where: ReturnType<typeof child>, name: string) =>
    childrenOf(where, name).map(({ text, attributes }) => `${attributes.lang} ${text}`)

  it('has municipality and street in the languages of the place', async () => {
    const address = child(await told('leo'), 'Address')
    expect(inLanguages(address, 'Municipality')).toEqual(['de EUPEN', 'fr EUPEN'])
    expect(inLanguages(address, 'Street')).toEqual(['de GÜLCHERSTRASSE', 'fr RUE GÜLCHER'])
    const brussels = child(await told('mamadou'), 'Address')
    expect(inLanguages(brussels, 'Municipality')).toEqual(['fr SCHAERBEEK', 'nl SCHAARBEEK'])
    expect(inLanguages(brussels, 'Street')).toEqual(['fr AVENUE DES HIRONDELLES', 'nl ZWALUWENLAAN'])
  })

  it('is a diplomatic post for somebody abroad', async () => {
    const post = child(await told('pieter'), 'DiplomaticPost')
    expect(post?.children.map(({ text }) => text)).toEqual([
      '136',
      '1418',
      'BUSSIJAAMA 2 10115 TALLINN ESTONIA',
    ])
  })

  it('is verified without more to tell for somebody abroad, as in the sample', async () => {
    const { body } = await byNumber('pieter', personData('Kaasmakers', 'Pieter', '1990-07-27'))
    expect(descend(body, 'SearchResults', 'LimitedLegalData', 'Extended')?.children).toEqual([])
  })

  it.each(['an', 'marc'])('is no address where there is none to tell: %s', async (key) => {
    expect((await told(key))?.children.map(({ name }) => name)).not.toContain('Address')
  })

  it('comes from the register of the CBSS for a bis number', async () => {
    const data = descend((await byNumber('selam')).body, 'SearchResults', 'LimitedLegalData')
    expect(data?.attributes.origin).toBe('BCSS_KSZ')
    expect(descend(data, 'Basic', 'BirthDate')?.text).toBe('1994-00-00')
  })

  it('says since when the sex is what it is', async () => {
    expect(child(await told('robin'), 'Gender')?.attributes).toEqual({ modificationDate: '2023-11-13' })
  })
})

describe('IdentifyPerson by name', () => {
  it.each([
    ['as it is written', { last: 'Sonnentau', first: 'Leo' }],
    ['as it sounds', { last: 'Zonnendau', first: 'Leo' }],
    [
      'with a day that is off by as many as tolerated',
      { last: 'Sonnentau', born: '1964-03-12', tolerance: '3' },
    ],
    ['in a month', { last: 'Sonnentau', born: '1964-04-00', tolerance: '1' }],
    ['in a year', { last: 'Sonnentau', born: '1962-00-00', tolerance: '2' }],
    ['of a man', { last: 'Sonnentau', gender: '1' }],
  ])('finds a person by a name %s', async (_how, criteria) => {
    const reply = await byName(criteria)
    expect(reply.verdict).toBe('YES 0')
    expect(peopleIn(reply.body)).toContain(leo)
  })

  it.each([
    ['another name', { last: 'Birkenfels' }],
    ['another day', { last: 'Sonnentau', born: '1964-03-12', tolerance: '2' }],
    ['another month', { last: 'Sonnentau', born: '1964-05-00', tolerance: '1' }],
    ['another sex', { last: 'Sonnentau', gender: '2' }],
    ['another first name', { last: 'Sonnentau', first: 'Ilse' }],
  ])('finds nobody under %s, and then sends an empty body', async (_what, criteria) => {
    const reply = await byName(criteria)
    expect(reply).toMatchObject({ verdict: 'YES 0', details: [], body: { children: [] } })
  })

  it('never tells more than the basic data', async () => {
    const people = peopleIn((await byName({ last: 'Nuriyani', born: '1990-00-00', tolerance: '10' })).body)
    expect(people.filter((person) => person.includes('extended'))).toEqual([])
  })

  it('gives the first of too many and warns', async () => {
    const everybody = { last: 'Nuriyani', born: '2010-00-00', tolerance: '10' }
    expect(peopleIn((await byName(everybody)).body)).toHaveLength(3)
    const reply = await byName({ ...everybody, maximum: '2' })
    expect(reply.verdict).toBe('WARNING 1')
    expect(reply.details.map(([, fields]) => fields)).toEqual([
      { 'Phonetic Criteria: Maximum': '2', 'Number Of Persons': '3' },
    ])
    expect(peopleIn(reply.body)).toHaveLength(2)
  })

  it('wants a tolerance where the birth date is incomplete', async () => {
    const reply = await byName({ last: 'Sonnentau', born: '1964-03-00' })
    expect(reply).toMatchObject({ verdict: 'NO 10000', body: undefined })
    expect(reply.details).toEqual([
      [
        '31009001',
        { 'Phonetic Criteria: Birth Date': '1964-03-00', 'Phonetic Criteria: Birth Date Tolerance': null },
      ],
    ])
  })

  it.each([
    ['an empty name', {}],
    ['a tolerance beyond ten', { last: 'Sonnentau', tolerance: '11' }],
  ])('refuses %s', async (_what, criteria) => {
    expect(await byName(criteria)).toMatchObject({ verdict: 'NO 10000', body: undefined })
  })

  it('warns that it ignores verification data', async () => {
    const proof = `<VerificationData>${personData('Sonnentau', '', '1964-03-09')}</VerificationData>`
    const reply = await identify(
      `<SearchCriteria>${phonetic({ last: 'Sonnentau' })}</SearchCriteria>${proof}`,
    )
    expect(reply.verdict).toBe('WARNING 1')
    expect(peopleIn(reply.body)).toEqual([leo])
  })
})
