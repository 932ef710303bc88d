import type { Maker } from './life.ts'
import { coded, placeAbroad } from '../fields.ts'
import { later, toldOn, yearsLater } from './calendar.ts'
import { addLife, endStay, liveAlone, liveWith, moveTo, type Draft, type Outline } from './draft.ts'
import { homeIn, type Community, type Home } from './towns.ts'

/** Two people who live together; the first one is the reference person of the household. */
export interface Couple {
  reference: Outline
  other: Outline
  since: string
  kind: 'marriage' | 'cohabitation' | 'unregistered'
  community: Community
  /** Where they live, from when on. */
  homes: readonly (readonly [since: string, home: Home])[]
  children: Outline[]
}

function bind(draft: Draft, { reference, other, since, kind, homes }: Couple, maker: Maker): void {
  const pair = [reference.key, other.key] as const
  const act = maker.registry.number(4)
  const place = homes[0]?.[1][0] ?? '63023'
  const { arrival } = reference
  if (kind === 'cohabitation') draft.links.push({ kind, partners: pair, since, place })
  if (kind !== 'marriage') return
  const abroad = arrival && since < arrival.since
  const where = abroad
    ? placeAbroad('Place2', arrival.country, arrival.town)
    : coded('Place1', 'places', place)
  draft.links.push({ kind, spouses: pair, since, place: where, act: abroad ? '00000' : act })
}

/** Lets two people become a couple: they marry or not, and move together. */
export function join(
  draft: Draft,
  plan: Pick<Couple, 'reference' | 'other' | 'since' | 'kind' | 'community'>,
  maker: Maker,
): Couple {
  const { reference, other, since, community } = plan
  const { dice } = maker
  const moved = yearsLater(since, dice.between(4, 12))
  const start = later(since, reference.arrival?.since ?? since)
  const homes = [
    [start, homeIn(community, dice)] as const,
    ...(moved < toldOn && moved > start && dice.chance(0.6)
      ? [[moved, homeIn(community, dice)] as const]
      : []),
  ]
  const couple: Couple = { ...plan, homes, children: [] }
  for (const partner of [reference, other]) {
    endStay(draft, partner, since)
    for (const [day, home] of homes) moveTo(partner, day, home)
  }
  bind(draft, couple, maker)
  liveWith(draft, reference, other, plan.kind === 'marriage' ? '02' : '21', start)
  return couple
}

/** Gives a couple a child, which lives with them. */
export function addChild(draft: Draft, couple: Couple, born: string, maker: Maker): Outline {
  const { reference, other, community } = couple
  const { dice, registry } = maker
  const father = reference.sex === 1 ? reference : other
  const { region, lastName } = father
  const { belgianSince } = father.arrival ?? {}
  const arrival = belgianSince && born > belgianSince ? undefined : father.arrival
  const sex = dice.chance(0.5) ? 1 : 2
  const child = addLife(
    draft,
    community,
    { sex, born, region, lastName, arrival, shows: 'generated: a child' },
    maker,
  )
  const bornAbroad = arrival !== undefined && born < arrival.since
  const livedHere = couple.homes.filter(([since]) => since <= born).slice(-1)
  for (const [, home] of livedHere) moveTo(child, born, home)
  for (const [since, home] of couple.homes) if (since > born) moveTo(child, since, home)
  draft.links.push({
    kind: 'descent',
    child: child.key,
    parents: [reference.key, other.key],
    act: bornAbroad ? '00000' : registry.number(5),
    place: bornAbroad ? null : child.bornIn,
  })
  liveWith(draft, reference, child, '03', born)
  couple.children.push(child)
  return child
}

/** Lets a child go and live alone. */
export function leaveHome(draft: Draft, child: Outline, day: string, home: Home): void {
  endStay(draft, child, day)
  moveTo(child, day, home)
  liveAlone(draft, child, day)
}
