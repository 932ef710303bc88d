import { completeFile } from './file.ts'
import { generateHouseholds } from './generated/generate.ts'
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
import { namesakes } from './households/namesakes.ts'
import { nuriyani } from './households/nuriyani.ts'
import { refusals } from './households/refusals.ts'
import { replaced } from './households/replaced.ts'
import { sonnentau } from './households/sonnentau.ts'
import { stillwasser } from './households/stillwasser.ts'
import { tesfalem } from './households/tesfalem.ts'
import { unruh } from './households/unruh.ts'
import { verborgen } from './households/verborgen.ts'
import type { Household, Item, Person } from './types.ts'

/** The lives written by hand. */
const written: readonly Household[] = [
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
  namesakes,
]

/** Gives what was made the first time. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** The people of the lives written by hand, those who are only mentioned among them. */
export const writtenPeople: readonly Person[] = written.flatMap(({ people }) => people)

/** Everybody who lives in the simulator, household by household: first those written by hand, then the generated. */
export const households = once((): readonly Household[] => [...written, ...generateHouseholds(writtenPeople)])

const byKey = once(
  () => new Map(households().flatMap(({ people }) => people.map((person) => [person.key, person]))),
)

const writtenByKey = new Map(writtenPeople.map((person) => [person.key, person]))

/**
 * The person of that key.
 *
 * @throws {RangeError} if the tables name somebody who is not in them.
 */
export function personOf(key: string): Person {
  const person = writtenByKey.get(key) ?? byKey().get(key)
  if (!person) throw new RangeError(`Nobody in the population has the key ${key}.`)
  return person
}

/** Everybody who has a file, in the order of the tables. */
export const peopleWithFile = once((): readonly Person[] =>
  [...byKey().values()].filter(({ hasFile }) => hasFile),
)

const bySsin = once(() => new Map(peopleWithFile().map((person) => [person.ssin, person])))

/** The person with a file under this number. */
export const personWith = (ssin: string): Person | undefined => bySsin().get(ssin)

const filed = once(() =>
  Map.groupBy(
    households().flatMap(({ links }) => links.flatMap((link) => itemsOfLink(link, personOf))),
    ([key]) => key,
  ),
)

const files = new Map<string, readonly Item[]>()

/** The items of the file of a person, in the order of the containers. */
export function fileOf(person: Person): readonly Item[] {
  const known = files.get(person.key)
  if (known) return known
  const fromLinks = (filed().get(person.key) ?? []).map(([, item]) => item)
  const file = completeFile(person, [...person.items, ...fromLinks])
  files.set(person.key, file)
  return file
}
