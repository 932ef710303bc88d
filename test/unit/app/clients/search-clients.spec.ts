import { describe, expect, it } from 'vitest'
import { ageOn } from '../../../../src/features/clients/age.ts'
import { clientName } from '#core/records/client.ts'
import { searchClients } from '../../../../src/features/clients/search-clients.ts'
import { aClient } from './a-client.ts'

const anna = aClient({ lastName: 'Müller-Krings', firstNames: 'Anna Élodie' })
const bernd = aClient({
  id: 'b',
  ssin: '44030891185',
  formerSsins: [],
  lastName: 'Bongartz',
  firstNames: 'Bernd',
})
const found = (search: string) => searchClients([anna, bernd], search).map(({ lastName }) => lastName)

describe('The search for clients', () => {
  it.each([
    ['', ['Müller-Krings', 'Bongartz']],
    ['muller', ['Müller-Krings']],
    ['elodie KRINGS', ['Müller-Krings']],
    ['44.03.08', ['Bongartz']],
    ['440308-911.85', ['Bongartz']],
    ['6045', ['Müller-Krings']],
    ['bernd 4403', ['Bongartz']],
    ['bernd 6005', []],
    ['nobody', []],
  ])('“%s” finds %j', (search, names) => {
    expect(found(search)).toEqual(names)
  })
})

describe('A client', () => {
  it('is named by last and first names', () => {
    expect(clientName(bernd)).toBe('Bongartz, Bernd')
    expect(clientName({ lastName: 'Bongartz', firstNames: '' })).toBe('Bongartz')
  })

  it.each([
    ['1960-05-15', 66],
    ['1960-11-21', 66],
    ['1960-11-22', 65],
    ['2026-11-21', 0],
    ['1960-05', null],
    ['1960', null],
    [null, null],
  ])('born %s is %s on 21 November 2026', (birthDate, age) => {
    expect(ageOn('2026-11-21', birthDate)).toBe(age)
  })
})
