import { containers, type ContainerName } from './containers.ts'
import { date, group, personName, text } from './fields.ts'
import { item } from './item.ts'
import type { Item, Person } from './types.ts'

// The register went over to computers in these years: files of people born before say so.
const firstCollection = '1985-06-01'

const has = (items: readonly Item[], container: ContainerName) =>
  items.some((candidate) => candidate.container === container)

/**
 * The whole file of a person, as the register keeps it: number, name, the given items, and the two dates of
 * the file itself unless the tables state them. In the order of the containers.
 */
export function completeFile(person: Person, given: readonly Item[]): Item[] {
  const days = given.flatMap(({ since, until }) => [since, until]).filter((day) => day !== null)
  const residences = given
    .filter(({ container }) => container === 'FileOwner')
    .map(({ since }) => since ?? '')
  const created = [firstCollection, residences.toSorted()[0] ?? ''].toSorted().at(-1) ?? firstCollection
  const items = [
    item('NationalNumber', null, [
      group('NationalNumber', [
        text('NationalNumber', person.ssin),
        date('Date', person.born),
        text('Sex', String(person.sex)),
      ]),
    ]),
    ...(has(given, 'Names')
      ? []
      : [item('Names', person.born, [personName(person.lastNames, person.firstNames)])]),
    ...given,
    ...(has(given, 'CreationDate') ? [] : [item('CreationDate', created, [])]),
    ...(has(given, 'LastUpdateDate') ? [] : [item('LastUpdateDate', days.toSorted().at(-1) ?? created, [])]),
  ]
  const order = Object.keys(containers)
  return items.toSorted((a, b) => order.indexOf(a.container) - order.indexOf(b.container))
}
