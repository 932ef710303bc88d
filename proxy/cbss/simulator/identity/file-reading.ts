import type { ContainerName } from '../population/containers.ts'
import type { Field } from '../population/fields.ts'
import { fileOf } from '../population/people.ts'
import type { Item, Person } from '../population/types.ts'

/** The item of a kind that holds now: the newest without an end. */
export function currentItem(person: Person, container: ContainerName): Item | undefined {
  return fileOf(person)
    .filter((item) => item.container === container && item.until === null)
    .toSorted((a, b) => (b.since ?? '').localeCompare(a.since ?? ''))[0]
}

/** The text of the first field along these names; undefined where there is none. */
export function fieldText(fields: readonly Field[], ...names: string[]): string | undefined {
  const [name, ...rest] = names
  const found = fields.find((field) => field.name === name)
  if (found?.kind === 'group') return fieldText(found.fields, ...rest)
  return found?.kind === 'text' && rest.length === 0 ? found.text : undefined
}

/** The text of a field of the item that holds now. */
export function currentText(
  person: Person,
  container: ContainerName,
  ...names: string[]
): string | undefined {
  return fieldText(currentItem(person, container)?.fields ?? [], ...names)
}
