import { completeFile } from './file.ts'
import { itemsOfLink } from './kinship.ts'
import { dupre, fernweh, wanderlieb } from './households/alone.ts'
import { adelwind } from './households/adelwind.ts'
import { allerlei } from './households/allerlei.ts'
import { bahoumba } from './households/bahoumba.ts'
import { birkenfels } from './households/birkenfels.ts'
import { chantefable } from './households/chantefable.ts'
import { delalune } from './households/delalune.ts'
import { grenzler } from './households/grenzler.ts'
import { kaasmakers } from './households/kaasmakers.ts'
import { nuriyani } from './households/nuriyani.ts'
import { refusals } from './households/refusals.ts'
import { replaced } from './households/replaced.ts'
import { sonnentau } from './households/sonnentau.ts'
import { stillwasser } from './households/stillwasser.ts'
import { tesfalem } from './households/tesfalem.ts'
import { unruh } from './households/unruh.ts'
import { verborgen } from './households/verborgen.ts'
import type { Household, Item, Person } from './types.ts'

/** Everybody who lives in the simulator, household by household. */
export const households: readonly Household[] = [
  sonnentau,
  adelwind,
  chantefable,
  kaasmakers,
  birkenfels,
  nuriyani,
  tesfalem,
  stillwasser,
  wanderlieb,
  fernweh,
  dupre,
  verborgen,
  bahoumba,
  delalune,
  grenzler,
  unruh,
  allerlei,
  replaced,
  refusals,
]

const everybody = households.flatMap(({ people }) => people)

const byKey = new Map(everybody.map((person) => [person.key, person]))

const bySsin = new Map(everybody.filter(({ hasFile }) => hasFile).map((person) => [person.ssin, person]))

/**
 * The person of that key.
 *
 * @throws {RangeError} if the tables name somebody who is not in them.
 */
export function personOf(key: string): Person {
  const person = byKey.get(key)
  if (!person) throw new RangeError(`Nobody in the population has the key ${key}.`)
  return person
}

/** The person with a file under this number. */
export const personWith = (ssin: string): Person | undefined => bySsin.get(ssin)

/** Everybody who has a file, in the order of the tables. */
export const peopleWithFile: readonly Person[] = [...bySsin.values()]

const filed = Map.groupBy(
  households.flatMap(({ links }) => links).flatMap((link) => itemsOfLink(link, personOf)),
  ([key]) => key,
)

const files = new Map(
  peopleWithFile.map((person) => {
    const fromLinks = (filed.get(person.key) ?? []).map(([, item]) => item)
    return [person.key, completeFile(person, [...person.items, ...fromLinks])]
  }),
)

/** The items of the file of a person, in the order of the containers. */
export const fileOf = (person: Person): readonly Item[] => files.get(person.key) ?? []
