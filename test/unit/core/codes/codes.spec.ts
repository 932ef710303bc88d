import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '#core/cbss/tx25/types.ts'
import { civilStates } from '#core/codes/civil-states.ts'
import { countries } from '#core/codes/countries.ts'
import { genders } from '#core/codes/genders.ts'
import { languageNames } from '#core/codes/languages.ts'
import { nameOf, type Names } from '#core/codes/names.ts'
import { findPurpose, purposes, purposesOfSector } from '#core/codes/purposes.ts'
import { findReason, reasons } from '#core/codes/reasons.ts'

const tables: Record<string, Names[]> = {
  'civil states': Object.values(civilStates),
  countries: Object.values(countries),
  genders: Object.values(genders),
  languages: Object.values(languageNames),
  purposes: purposes.map(({ name }) => name),
  reasons: reasons.map(({ name }) => name),
}

const reference = resolve(import.meta.dirname, '../../../../../shared/cbss/reference')
const read = (file: string) => JSON.parse(readFileSync(resolve(reference, file), 'utf8'))

describe.each(Object.entries(tables))('The table of %s', (_, names) => {
  it('has a name in every language', () => {
    expect(names.length).toBeGreaterThan(2)
    expect(names.filter((name) => languages.some((language) => name[language].trim() === ''))).toEqual([])
  })
})

describe('A name', () => {
  it('is the word of the language', () => {
    expect(nameOf(civilStates, '30', 'de')).toBe('Verwitwet')
    expect(nameOf(countries, '150', 'en')).toBe('Belgium')
  })

  it('is the code where the table does not know it', () => {
    expect(nameOf(civilStates, '99', 'fr')).toBe('99')
  })
})

describe('Purposes', () => {
  it('of a centre for social welfare are those of sector 17, then those of every sector', () => {
    const codes = purposesOfSector('17.1').map(({ code }) => code)
    expect(codes).toHaveLength(17)
    expect(codes.slice(-3)).toEqual(['0', '902', '999'])
  })

  it('of another sector are those of every sector alone', () => {
    expect(purposesOfSector('16.2').map(({ code }) => code)).toEqual(['0', '902', '999'])
  })

  it('are found by code within a sector', () => {
    expect(findPurpose('17.1', '2')?.name.nl).toBe('Leefloon')
    expect(findPurpose('16.2', '2')).toBeUndefined()
  })
})

describe('Reasons', () => {
  it('are recognised in whatever language they were chosen', () => {
    for (const reason of reasons) {
      for (const text of Object.values(reason.name)) expect(findReason(text)?.id).toBe(reason.id)
    }
  })

  it('in one’s own words are none of the list', () => {
    expect(findReason('Asked by the board')).toBeUndefined()
  })
})

describe.skipIf(!existsSync(reference))('The official lists beside this checkout', () => {
  it('have the same civil states, countries and purposes', () => {
    const states: { code: string; name: Names }[] = read('civilstates.json')
    expect(Object.fromEntries(states.map(({ code, name }) => [code, name]))).toEqual(civilStates)
    const codes: { ins: string }[] = read('countries.json')
    expect(Object.keys(countries).toSorted()).toEqual(codes.map(({ ins }) => ins).toSorted())
    const official: { sectorCode: number | null; code: number }[] = read('purposes.json')
    const wanted = official.filter(({ sectorCode }) => sectorCode === null || sectorCode === 17)
    expect(purposes.map(({ code }) => code).toSorted()).toEqual(
      wanted.map(({ code }) => String(code)).toSorted(),
    )
  })
})
