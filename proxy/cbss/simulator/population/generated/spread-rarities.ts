import type { Household, Item, Person } from '../types.ts'
import { toldOn, yearsLater } from './calendar.ts'
import type { Maker } from './life.ts'
import { isAdult, rarities, type Rarity } from './rarities.ts'

/** How many people have each of them. */
const timesEach = 4

// People are taken in steps that share no factor with their number, so that nobody gets everything.
const stride = 37

function choose({ who = isAdult }: Rarity, people: readonly Person[], start: number): Person[] {
  const chosen: Person[] = []
  for (let step = 0; step < people.length && chosen.length < timesEach; step += 1) {
    const person = people[(start + step * stride) % people.length]
    if (person && who(person)) chosen.push(person)
  }
  return chosen
}

/** When it could have been: after the birth and the arrival, and not of late. */
function dayFor({ born, items }: Person, { dice }: Maker): string {
  const arrival = items.filter(({ container }) => container === 'FileOwner').map(({ since }) => since ?? '')
  const start = [yearsLater(born, 18), '2010-01-01', arrival.toSorted()[0] ?? ''].toSorted().at(-1) ?? ''
  return dice.dayBetween(start, yearsLater(toldOn, -1))
}

/** The same households, in which some people have what few have. */
export function withRarities(households: readonly Household[], maker: Maker): Household[] {
  const people = households
    .flatMap((household) => household.people)
    .filter(({ outcome, born }) => outcome.kind === 'data' && !born.endsWith('-00'))
  const extra = new Map<string, Item[]>()
  for (const [index, rarity] of rarities.entries()) {
    for (const person of choose(rarity, people, index * 11)) {
      const items = rarity.make(dayFor(person, maker), person, maker)
      extra.set(person.key, [...(extra.get(person.key) ?? []), ...items])
    }
  }
  const enriched = (person: Person): Person => ({
    ...person,
    items: [...person.items, ...(extra.get(person.key) ?? [])],
  })
  return households.map((household) =>
    Object.assign({}, household, { people: household.people.map(enriched) }),
  )
}
