import { describe, expect, it } from 'vitest'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import type { Tx25Row } from '#core/cbss/tx25/types.ts'
import { child } from '#core/xml/find.ts'
import { containers } from '../../../../proxy/cbss/simulator/population/containers.ts'
import {
  peopleWithFile,
  personOf,
  writtenPeople,
} from '../../../../proxy/cbss/simulator/population/people.ts'
import type { Person } from '../../../../proxy/cbss/simulator/population/types.ts'
import { informationAbout } from '../../../../proxy/cbss/simulator/reply/information.ts'
import { withoutOfficialSchema } from '../schemas/official-check.ts'
import { officialSchemaIsThere, openOfficialSchema } from '../schemas/official-schema.ts'
import { ask, aSimulator } from './ask.ts'

const languages = ['nl', 'fr', 'de'] as const
const written = new Set(writtenPeople)

/** Those written by hand in each language; of the generated ones, whose codes are the same, a third in each. */
const casesIn = (language: (typeof languages)[number]) =>
  peopleWithFile()
    .filter(
      (person, index) => written.has(person) || index % languages.length === languages.indexOf(language),
    )
    .flatMap((person) =>
      (written.has(person) ? [true, false] : [true]).map((history) => ({ person, history })),
    )

const beyondTheSchema = (person: Person) => person.unknownContainers.length > 0

/** What is inside an element, as text. */
const inside = (text: string, name: string) =>
  new RegExp(`<((?:\\w+:)?${name})[ >].*</\\1>`, 's').exec(text)?.[0] ?? ''

function rowsOf(key: string, language: 'nl' | 'fr' | 'de', history: boolean): Tx25Row[] {
  return renderTx25(informationAbout(personOf(key), language, history), language)
}

describe('Every reply', () => {
  it.for(languages)(
    'in %s is valid by the official schemas, with and without history',
    { timeout: 30_000 },
    async (language, { skip }) => {
      skip(!officialSchemaIsThere, withoutOfficialSchema)
      const official = openOfficialSchema()
      const simulator = await aSimulator()
      const cases = casesIn(language)
      for (const { person, history } of cases) {
        const { text } = await ask(simulator, { ssin: person.ssin, language, history })
        const message = inside(text, 'retrieveTIGroupsResponse') || inside(text, 'retrieveTIGroupsFault')
        const issues = official(message)
        if (beyondTheSchema(person)) expect(issues).not.toEqual([])
        else expect(issues, person.key).toEqual([])
      }
      expect(cases.length).toBeGreaterThanOrEqual(200)
    },
  )

  it('is the same whenever it is asked for, but for ticket and times', async () => {
    const [one, other] = [await aSimulator(), await aSimulator()]
    const question = { ssin: personOf('wim').ssin, language: 'nl' } as const
    const replies = [await ask(one, question), await ask(other, question)]
    const [first, second] = replies.map(({ text }) => text.replace(/<ticketCBSS>.*?<\/ticketCBSS>/, ''))
    expect(first).toBe(second)
  })

  it('labels codes in the language that was asked for, French where none was', async () => {
    const simulator = await aSimulator()
    const label = async (language: (typeof languages)[number]) => {
      const { text } = await ask(simulator, { ssin: personOf('petra').ssin, language })
      return /<r:CivilState><r:Code>41<\/r:Code><r:Label>([^<]*)/.exec(text)?.[1]
    }
    expect(await Promise.all(languages.map(label))).toEqual([
      'Uit de echt gescheiden',
      'Divorcé(e)',
      'Geschieden',
    ])
  })
})

describe('Without history', () => {
  it('what ended and what a newer item replaced is left out', () => {
    for (const person of peopleWithFile()) {
      const all = informationAbout(person, 'fr', true)
      const current = informationAbout(person, 'fr', false)
      for (const container of current.children) {
        const row = Object.entries(containers).find(([name]) => name === container.name)?.[1]
        const items = row?.item ? container.children : [container]
        if (row) expect(items.flatMap((item) => child(item, 'DelDate') ?? [])).toEqual([])
        if (row?.oneAtATime) expect(items).toHaveLength(1)
        expect(all.children.map(({ name }) => name)).toContain(container.name)
      }
    }
  })

  it('the newest of them stays', () => {
    const rows = rowsOf('bruno', 'de', false)
    expect(rows.filter(({ ti }) => ti === '020').map(({ since }) => since)).toEqual(['2025-03-01'])
    expect(rows.filter(({ ti }) => ti === '120').map(({ since }) => since)).toEqual(['2025-09-22'])
  })
})

describe('The people of note', () => {
  it('hubert asks first for a file of exactly 18 rows', () => {
    const rows = rowsOf('leo', 'de', true)
    expect(rows).toHaveLength(18)
    expect(new Set(rows.map(({ ti }) => ti)).size).toBe(16)
    expect(rows.every(({ known }) => known)).toBe(true)
  })

  it('one file has more rows than a screen', () => {
    expect(rowsOf('wilhelm', 'de', true).length).toBeGreaterThan(150)
  })

  it('one file has every container of the schema', () => {
    const names = informationAbout(personOf('wim'), 'nl', true).children.map(({ name }) => name)
    expect(names.toSorted()).toEqual(Object.keys(containers).toSorted())
  })

  it('one file has containers that nobody knows, and they make rows', () => {
    const rows = rowsOf('frank', 'de', true)
    expect(rows.filter(({ known }) => !known).map(({ text }) => text)).toEqual([
      expect.stringContaining('Frontier'),
      expect.stringContaining('Brieftaube'),
    ])
  })
})
