import type { Move } from '../everyday-items.ts'
import type { CodeOf } from '../fields.ts'
import type { Household, Item, Link } from '../types.ts'
import { later } from './calendar.ts'
import { makeLife, type Life, type Maker } from './life.ts'
import type { Region } from './names.ts'
import { homeIn, type Community, type Home } from './towns.ts'

/** A life while its household is being thought out: it may still move. */
export interface Outline extends Omit<Life, 'name' | 'moves' | 'more'> {
  region: Region
  lastName: string
  firstName: string
  moves: Move[]
  more: Item[]
}

type Stay = Extract<Link, { kind: 'home' | 'alone' }>

/** A household while it is being thought out. */
export interface Draft {
  name: string
  lives: Outline[]
  links: Link[]
  stays: Stay[]
}

/** What is known of somebody from the beginning. */
export type Newcomer = Pick<Outline, 'sex' | 'born' | 'shows'> &
  Partial<Pick<Outline, 'region' | 'lastName' | 'arrival' | 'monthOffset'>>

/** An empty household. */
export const startDraft = (name: string): Draft => ({ name, lives: [], links: [], stays: [] })

const regionOf: Readonly<Record<Community, Region>> = { de: 'de', fr: 'fr', nl: 'nl', brussels: 'fr' }

/** Adds somebody who lives in this part of the country, without a home yet. */
export function addLife(draft: Draft, community: Community, who: Newcomer, maker: Maker): Outline {
  const region = who.region ?? regionOf[community]
  const { registry, dice } = maker
  const [place] = homeIn(community, dice)
  const outline: Outline = {
    ...who,
    key: `${draft.name}-${draft.lives.length + 1}`,
    region,
    lastName: who.lastName ?? registry.lastName(region),
    firstName: registry.firstName(region, who.sex),
    bornIn: place,
    moves: [],
    more: [],
  }
  draft.lives.push(outline)
  return outline
}

/** Lets somebody move on a day, or at the arrival if that is later. */
export function moveTo(outline: Outline, since: string, home: Home): void {
  const day = later(since, outline.arrival?.since ?? since)
  outline.moves = [...outline.moves.filter(([before]) => before < day), [day, ...home]]
}

/** Lets somebody be alone, in a home of his own or in a community, from a day on. */
export function liveAlone(draft: Draft, { key, arrival }: Outline, since: string, role?: '20'): void {
  const day = later(since, arrival?.since ?? since)
  draft.stays.push({ kind: 'alone', person: key, since: day, ...(role && { role }) })
}

/** Makes somebody a member of the household of another. */
export function liveWith(
  draft: Draft,
  reference: Outline,
  member: Outline,
  role: CodeOf<'rolesOfMen'>,
  since: string,
): void {
  const day = [since, member.arrival?.since ?? '', reference.arrival?.since ?? ''].toSorted().at(-1) ?? since
  draft.stays.push({ kind: 'home', reference: reference.key, member: member.key, role, since: day })
}

const isOf = (stay: Stay, key: string) => (stay.kind === 'home' ? stay.member : stay.person) === key

/** Ends the stay of somebody where he is. */
export function endStay(draft: Draft, { key }: Outline, day: string): void {
  for (const stay of draft.stays) if (isOf(stay, key) && stay.until === undefined) stay.until = day
}

/** Everybody begins single, in the register from birth or arrival on, unless married abroad before. */
function singles({ lives, links }: Draft): Link[] {
  return lives.flatMap(({ key, born, arrival }) => {
    const since = later(born, arrival?.since ?? born)
    const married = links.some(
      (link) => link.kind === 'marriage' && link.spouses.includes(key) && link.since <= since,
    )
    return married ? [] : [{ kind: 'single' as const, person: key, since }]
  })
}

/** The household with its lives in full. */
export function finish(draft: Draft, maker: Maker): Household {
  const people = draft.lives.map(({ lastName, firstName, ...life }) =>
    makeLife(Object.assign(life, { name: `${lastName}, ${firstName}` }), maker),
  )
  const stays = draft.stays.filter(({ since, until }) => until !== since)
  return { name: draft.name, people, links: [...singles(draft), ...draft.links, ...stays] }
}
