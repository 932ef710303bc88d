import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attributesOf } from '#core/codes/attributes.ts'
import { loadBuiltInList } from '#core/codes/built-in-lists.ts'
import { compareCodes } from '#core/codes/code-list.ts'
import { placesOf } from '#core/codes/places.ts'
import { findReason, reasons } from '#core/codes/reasons.ts'
import { languages } from '#core/languages.ts'
import { codeListIds, type CodeEntry, type CodeListId } from '#core/records/code-list.ts'

const reference = resolve(import.meta.dirname, '../../../../../shared/cbss/reference')
const read = (file: string) => JSON.parse(readFileSync(resolve(reference, file), 'utf8'))
const entriesOf = async (id: CodeListId) => (await loadBuiltInList(id)).entries
const codesOf = async (id: CodeListId) => (await entriesOf(id)).map(({ code }) => code)

/** Lists that have a name in each of the four languages. */
const inFourLanguages: CodeListId[] = [
  'countries',
  'civil-states',
  'genders',
  'identity-card-types',
  'registers',
]

describe.each(codeListIds)('The built-in list of %s', (id) => {
  it('says what it is, in order, without a code twice', async () => {
    const list = await loadBuiltInList(id)
    expect(list.id).toBe(id)
    expect(list.source).not.toBe('')
    expect(list.edition).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    const codes = list.entries.map(({ code }) => code)
    expect(codes).toEqual(codes.toSorted(compareCodes))
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('has trimmed names, a French one always, and only the attributes that it may have', async () => {
    const wrong = (await entriesOf(id)).filter(
      ({ names, attributes }) =>
        names.fr === '' ||
        Object.values(names).some((name) => name !== name?.trim()) ||
        Object.keys(attributes).some((name) => !attributesOf[id].includes(name)),
    )
    expect(wrong).toEqual([])
  })
})

describe('The built-in lists', () => {
  it.each(inFourLanguages)('have each of the %s in four languages', async (id) => {
    const untold = (await entriesOf(id)).filter(({ names }) => languages.some((language) => !names[language]))
    expect(untold).toEqual([])
  })

  it('have the purposes of sector 17 and of every sector in four languages', async () => {
    const ours = (await entriesOf('purposes')).filter(({ code }) => /^(17-)?\d+$/.test(code))
    expect(ours).toHaveLength(17)
    expect(ours.filter(({ names }) => languages.some((language) => !names[language]))).toEqual([])
  })

  it('name the places of every municipality', async () => {
    const entries = await entriesOf('municipalities')
    expect(entries.filter((entry) => placesOf(entry).length === 0)).toEqual([])
    const eupen = entries.find(({ code }) => code === '63023')
    expect(eupen && placesOf(eupen)).toEqual([
      { postalCode: '4700', name: 'Eupen' },
      { postalCode: '4701', name: 'Kettenis' },
    ])
    // A Baltic reading of the source had put other letters there.
    expect(entries.filter((entry) => /[čęźāēėąō]/.test(JSON.stringify(entry)))).toEqual([])
  })
})

describe('A name of a fixed table', () => {
  it('is there in every language', () => {
    const tables = reasons.map(({ name }) => name)
    expect(tables.filter((name) => languages.some((language) => name[language].trim() === ''))).toEqual([])
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

describe.skipIf(!existsSync(reference))('Beside the official lists of this checkout', () => {
  it('the built-in ones lack no code and invent none', async () => {
    const sectors: { code: number; subcode: number }[] = read('sectors.json')
    const purposes: { sectorCode: number | null; code: number }[] = read('purposes.json')
    const states: { code: string }[] = read('civilstates.json')
    const places = [read('countries.json'), read('municipalities.json')] as { ins: string }[][]
    const official: Partial<Record<CodeListId, string[]>> = {
      sectors: sectors.map(({ code, subcode }) => (subcode ? `${code}.${subcode}` : String(code))),
      purposes: purposes.map(({ sectorCode, code }) => (sectorCode === null ? '' : `${sectorCode}-`) + code),
      'civil-states': states.map(({ code }) => code),
      countries: places[0]?.map(({ ins }) => ins) ?? [],
      municipalities: places[1]?.map(({ ins }) => ins) ?? [],
    }
    expect(official.sectors).toHaveLength(209)
    expect(official.purposes).toHaveLength(106)
    for (const id of codeListIds.filter((list) => official[list])) {
      expect((await codesOf(id)).toSorted()).toEqual(official[id]?.toSorted())
    }
  })

  it('the built-in ones name sectors and civil states alike', async () => {
    const named = async (id: CodeListId, code: string) =>
      (await entriesOf(id)).find((entry) => entry.code === code) as CodeEntry
    const sectors: { code: number; subcode: number; name: Record<string, string> }[] = read('sectors.json')
    for (const { code, subcode, name } of sectors) {
      const { names } = await named('sectors', subcode ? `${code}.${subcode}` : String(code))
      expect([names.fr, names.nl ?? names.fr]).toEqual(
        [name.fr, name.nl].map((text) => text?.replaceAll(/\s+/g, ' ').trim()),
      )
    }
    const states: { code: string; name: Record<string, string> }[] = read('civilstates.json')
    for (const { code, name } of states) expect((await named('civil-states', code)).names).toEqual(name)
  })

  it('the built-in municipalities have every place, by postal code', async () => {
    const official: { ins: string; places: { postalCode: string; name: string }[] }[] =
      read('municipalities.json')
    const ours = new Map((await entriesOf('municipalities')).map((entry) => [entry.code, placesOf(entry)]))
    for (const { ins, places } of official) {
      const codes = (list: { postalCode: string }[] = []) => [
        ...new Set(list.map(({ postalCode }) => postalCode)),
      ]
      expect(codes(ours.get(ins)).toSorted()).toEqual(codes(places).toSorted())
    }
  })
})
