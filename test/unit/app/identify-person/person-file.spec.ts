import { describe, expect, it } from 'vitest'
import {
  compareWithFile,
  fileOf,
  newFile,
  registerValues,
  takeOver,
} from '../../../../src/features/identify-person/person-file.ts'
import { aClient } from '../clients/a-client.ts'
import { aPerson } from './a-person.ts'

const first = (texts: readonly { text: string }[]): string => texts[0]?.text ?? ''
const register = (values: Parameters<typeof aPerson>[0] = {}) => registerValues(aPerson(values), first)
const person = aPerson()

describe('What the register tells', () => {
  it('is brought into the form of a client’s file', () => {
    expect(register()).toEqual({
      ssin: '60051590042',
      lastName: 'MUSTERFRAU',
      firstNames: 'ANNA VON',
      birthDate: '1960-05-15',
      gender: 2,
      civilState: '20',
      nationality: '150',
      address: {
        street: 'KLÖTZERBAHN',
        houseNumber: '1',
        box: 'B2',
        postalCode: '4700',
        municipality: 'EUPEN',
      },
    })
  })

  it.each([
    ['a number that is none', { ssin: '?' }, 'ssin'],
    ['a birth date that is not a day', { birthDate: 'unknown' }, 'birthDate'],
    ['an unknown gender', { gender: '0' }, 'gender'],
    ['no names', { firstNames: '', middleName: '' }, 'firstNames'],
    ['nothing beyond the basic data', { extended: null }, 'civilState'],
    [
      'a diplomatic post',
      { address: { kind: 'diplomatic-post', countryCode: '136', post: '12', text: 'ALICANTE' } },
      'address',
    ],
  ] as const)('leaves out %s', (_, values, field) => {
    expect(register(values)).not.toHaveProperty(field)
  })

  it('keeps what a birth date does not say as zeros', () => {
    expect(register({ birthDate: '1960-05-00' }).birthDate).toBe('1960-05-00')
  })
})

describe('The comparison of file and register', () => {
  const fields = (...parameters: Parameters<typeof compareWithFile>) =>
    compareWithFile(...parameters)
      .filter(({ differs }) => differs)
      .map(({ field }) => field)

  it('takes capitals and missing accents for no difference', () => {
    const client = aClient({ lastName: 'Müsterfrau', firstNames: 'Anna Von', civilState: '20' })
    expect(fields(client, register())).toEqual([])
  })

  it('names the points that differ, in the order in which people compare', () => {
    const client = aClient({ lastName: 'Mustermann', firstNames: 'Anna Von', birthDate: '1960-05-16' })
    expect(fields(client, register())).toEqual(['lastName', 'birthDate', 'civilState'])
  })

  it('sees another box in an address that is the same but for it', () => {
    const client = aClient({ address: { ...aClient().address, box: 'B3' } })
    expect(fields(client, register())).toContain('address')
  })

  it('says which points of the file are empty, so that nothing is lost by taking the register’s', () => {
    const address = { street: '', houseNumber: '', box: '', postalCode: '', municipality: '' }
    const client = aClient({ ssin: '', birthDate: '0000-00-00', gender: 0, address })
    const empty = compareWithFile(client, register()).filter(({ isEmpty }) => isEmpty)
    expect(empty.map(({ field }) => field)).toEqual(['ssin', 'birthDate', 'gender', 'address'])
  })

  it('passes over what the register does not tell', () => {
    const compared = compareWithFile(aClient(), register({ extended: null }))
    expect(compared.map(({ field }) => field)).not.toContain('civilState')
  })
})

describe('Taking over', () => {
  it('changes the chosen points alone', () => {
    const client = aClient({ firstNames: 'Änne' })
    const taken = takeOver(client, register(), ['lastName', 'civilState'])
    expect(taken).toEqual({ ...client, lastName: 'MUSTERFRAU', civilState: '20' })
  })

  it('keeps the number that is replaced in the history', () => {
    const taken = takeOver(aClient(), register({ ssin: '44030891185' }), ['ssin'])
    expect(taken.ssin).toBe('44030891185')
    expect(taken.formerSsins).toEqual(['60051590042', '60451590130'])
  })

  it('makes a file of somebody who had none, empty where the register says nothing', () => {
    const own = { id: '018f0000-0000-7000-8000-000000000009', language: 'de', caseworker: 'hubert' } as const
    expect(newFile(register({ extended: null }), own)).toMatchObject({
      id: own.id,
      lastName: 'MUSTERFRAU',
      civilState: '',
      identityCardNumber: '',
      caseworkers: ['hubert'],
    })
  })
})

describe('The file of a person', () => {
  const anna = aClient()
  const other = aClient({ id: '018f0000-0000-7000-8000-000000000002', ssin: '44030891185', formerSsins: [] })

  it.each([
    ['the client whom the request was about', other.id, person.ssin, other],
    ['whoever has the number', '', '44030891185', other],
    ['whoever had the number formerly', '', '60451590130', anna],
    ['nobody, where no file has it', '', '72031490118', null],
  ])('is that of %s', (_, clientId, ssin, file) => {
    expect(fileOf([anna, other], clientId, ssin)).toBe(file)
  })
})
