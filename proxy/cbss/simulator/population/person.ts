import { fictitiousNumber, inventedSsin } from './numbers.ts'
import type { Person } from './types.ts'

type Optional = Pick<Person, 'outcome' | 'items' | 'unknownContainers'>

interface PersonRow extends Pick<Person, 'key' | 'sex' | 'born' | 'shows'>, Partial<Optional> {
  /** `Last names, First names`; every word is a name of its own, `_` stands for a blank inside one. */
  name: string
  /** From 900 on, odd for men, even for women. */
  serial: number
  monthOffset?: 0 | 20 | 40
}

const nothing: Optional = { outcome: { kind: 'data' }, items: [], unknownContainers: [] }

/** A person with a file and an invented number. */
export function person({ name, serial, monthOffset, ...row }: PersonRow): Person {
  return {
    ...nothing,
    ...row,
    ...splitName(name),
    ssin: inventedSsin(row.born, serial, monthOffset),
    hasFile: true,
  }
}

/** Somebody who is only mentioned by others. */
export function mentioned(key: string, name: string, sex: 1 | 2, born: string): Person {
  const ssin = fictitiousNumber(born)
  return { ...nothing, key, ssin, sex, born, ...splitName(name), shows: 'only mentioned', hasFile: false }
}

function splitName(name: string): Pick<Person, 'lastNames' | 'firstNames'> {
  const [last = '', first = ''] = name.split(', ')
  const words = (half: string) => half.split(' ').map((word) => word.replaceAll('_', ' '))
  return { lastNames: words(last), firstNames: first === '' ? [] : words(first) }
}
