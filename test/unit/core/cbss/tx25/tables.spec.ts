import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fieldWords } from '#core/cbss/tx25/field-words.ts'
import { informationTypeOf, informationTypes } from '#core/cbss/tx25/information-types.ts'
import { lineOf } from '#core/cbss/tx25/lines/lines.ts'
import { itself, type Line } from '#core/cbss/tx25/lines/segment.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { parseXml } from '#core/xml/parse.ts'

const shared = resolve(import.meta.dirname, '../../../../../../shared/cbss')
const isHere = existsSync(shared)
const read = (path: string) => readFileSync(resolve(shared, path), 'utf8')

interface Reference {
  it: string
  container: string
  item: string | null
  name: object
  groupTitle?: object
  title?: object
}

function fieldsOf(line: Line): string[] {
  return line.flatMap(({ field, as }) => [field, ...(Array.isArray(as) ? fieldsOf(as as Line) : [])])
}

function declaredIn({ name, attributes, children }: XmlElement): string[] {
  const own = name === 'element' && attributes.name ? [attributes.name] : []
  return [...own, ...children.flatMap(declaredIn)]
}

describe('The information types', () => {
  it('are 88 containers of 87 numbers, sorted, each container once', () => {
    expect(informationTypes).toHaveLength(88)
    expect(new Set(informationTypes.map(({ ti }) => ti)).size).toBe(87)
    expect(new Set(informationTypes.map(({ container }) => container)).size).toBe(88)
    expect(informationTypes.map(({ ti }) => ti)).toEqual(informationTypes.map(({ ti }) => ti).toSorted())
  })

  it('are found by container', () => {
    expect(informationTypeOf('FamilyMembers')).toMatchObject({ ti: '140', item: 'FamilyMember' })
    expect(informationTypeOf('constructor')).toBeUndefined()
  })

  it.skipIf(!isHere)('say what the catalogue says (../shared must be there)', () => {
    const catalogue = JSON.parse(read('reference/information-types.json')) as Reference[]
    const facts = catalogue.map(({ it: ti, container, item, name, groupTitle, title }) => ({
      ti,
      container,
      item,
      name,
      groupTitle,
      title,
    }))
    expect(informationTypes.toSorted((left, right) => left.container.localeCompare(right.container))).toEqual(
      facts.toSorted((left, right) => left.container.localeCompare(right.container)),
    )
  })
})

describe('The lines', () => {
  it('are there for every container', () => {
    expect(informationTypes.filter(({ ti }) => !lineOf(ti))).toEqual([])
  })

  it.skipIf(!isHere)('name only fields that the schema declares (../shared must be there)', () => {
    const schema = parseXml(read('xsd/be/fgov/rrn/ibz/xsd/xm25/xm25.xsd').replace(/^\uFEFF/, ''))
    const declared = new Set([...declaredIn(schema), itself])
    const named = informationTypes.flatMap(({ ti }) => fieldsOf(lineOf(ti) ?? []))
    expect(named.filter((field) => !declared.has(field))).toEqual([])
  })
})

describe('The names of fields', () => {
  it.each([
    ['ZipCode', 'de', 'Postleitzahl'],
    ['ZipCode', 'fr', 'Code postal'],
    ['NumberOfRooms', 'de', 'Number of rooms'],
    ['ReplyByDVZ', 'en', 'Reply by DVZ'],
    ['SizeInCM', 'en', 'Size in CM'],
    ['Line12', 'en', 'Line 12'],
    ['some_name.here', 'en', 'Some name here'],
    ['constructor', 'en', 'Constructor'],
    ['é', 'en', 'É'],
    ['_', 'en', ''],
  ] as const)('%s is in %s "%s"', (name, language, words) => {
    expect(fieldWords(name, language)).toBe(words)
  })
})
