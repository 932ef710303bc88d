import { makeElement } from '#core/xml/make-element.ts'
import type { XmlElement } from '#core/xml/element.ts'
import type { Tx25Parameters } from '#core/records/parameters.ts'
import { containers, type ContainerName } from '../population/containers.ts'
import { date, type Field } from '../population/fields.ts'
import { labelLists } from '../population/labels/label-lists.ts'
import type { LabelTable } from '../population/labels/label.ts'
import { fileOf } from '../population/people.ts'
import type { Item, Person } from '../population/types.ts'

/** Namespace of everything below `rrn_it_implicit` (xm25.xsd). */
export const registerNamespace = 'http://www.ibz.rrn.fgov.be/XSD/xm25/rn25Schema'

type Language = Tx25Parameters['language']

const columns = { nl: 0, fr: 1, de: 2 } as const

function labelOf(field: Extract<Field, { kind: 'label' }>, language: Language): string {
  const list: LabelTable = labelLists[field.list]
  return list[field.code]?.[columns[language]] ?? ''
}

function elementOf(field: Field, language: Language): XmlElement {
  if (field.kind === 'text') return makeElement(field.name, field.text, registerNamespace)
  if (field.kind === 'label') return makeElement(field.name, labelOf(field, language), registerNamespace)
  const children = field.fields.map((inner) => elementOf(inner, language))
  return { ...makeElement(field.name, children, registerNamespace), attributes: field.attributes }
}

function itemElement(item: Item, language: Language): XmlElement {
  const { it, item: name } = containers[item.container]
  const fields = [
    ...(item.since === null ? [] : [date('Date', item.since)]),
    ...(item.time === null ? [] : [item.time]),
    ...(item.until === null ? [] : [date('DelDate', item.until)]),
    ...item.fields,
  ]
  const attributes = { Type: it, Structure: item.structure }
  return elementOf({ kind: 'group', name: name ?? item.container, fields, attributes }, language)
}

const newestFirst = (a: Item, b: Item) => (b.since ?? '').localeCompare(a.since ?? '')

function chosen(container: ContainerName, items: readonly Item[], history: boolean): Item[] {
  // Members of a household come unsorted in real replies (DOMAIN 2.1).
  const sorted = container === 'FamilyMembers' ? [...items] : items.toSorted(newestFirst)
  if (history) return sorted
  const current = sorted.filter(({ until }) => until === null)
  return containers[container].oneAtATime ? current.slice(0, 1) : current
}

/**
 * `rrn_it_implicit`: the file of a person, in a language, with or without what is over: items with an end date
 * and those that a newer one replaced.
 */
export function informationAbout(person: Person, language: Language, history: boolean): XmlElement {
  const groups = [...Map.groupBy(fileOf(person), ({ container }) => container)]
  const known = groups.flatMap(([container, items]) => {
    const elements = chosen(container, items, history).map((item) => itemElement(item, language))
    if (containers[container].item === null || elements.length === 0) return elements
    return [makeElement(container, elements, registerNamespace)]
  })
  const unknown = person.unknownContainers.map((field) => elementOf(field, language))
  return makeElement('rrn_it_implicit', [...known, ...unknown])
}
