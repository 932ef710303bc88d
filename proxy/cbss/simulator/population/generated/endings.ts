import { coded, text } from '../fields.ts'
import { item } from '../item.ts'
import { later, toldOn, yearsLater } from './calendar.ts'
import type { Couple } from './couple.ts'
import { endStay, liveAlone, moveTo, type Draft } from './draft.ts'
import type { Maker } from './life.ts'
import { homeIn } from './towns.ts'

const isHome = (draft: Draft, key: string, day: string) =>
  draft.stays.some(
    (stay) => stay.kind === 'home' && stay.member === key && (stay.until === undefined || stay.until > day),
  )

/** The reference person is alone from a day on, unless a child is still at home. */
function stayBehind(draft: Draft, { reference, children }: Couple, day: string): void {
  if (!children.some(({ key }) => isHome(draft, key, day))) liveAlone(draft, reference, day)
}

/** The other one goes, and where they were married or registered that ends too. */
export function partWays(draft: Draft, couple: Couple, day: string, maker: Maker): void {
  const { reference, other, kind, community } = couple
  const home = homeIn(community, maker.dice)
  endStay(draft, other, day)
  moveTo(other, day, home)
  liveAlone(draft, other, day)
  stayBehind(draft, couple, day)
  const pair = [reference.key, other.key] as const
  const over = yearsLater(day, 1)
  if (over > toldOn) return
  const place = couple.homes[0]?.[1][0] ?? home[0]
  if (kind === 'cohabitation') {
    draft.links.push({ kind: 'cessation', partners: pair, since: over, reason: '02', place })
  }
  if (kind === 'marriage') {
    draft.links.push({
      kind: 'divorce',
      spouses: pair,
      since: over,
      court: maker.dice.pick(['63023', '63079', '71022'] as const),
      judgement: later(day, yearsLater(over, -1)),
      transcribedIn: place,
      act: maker.registry.number(4),
    })
  }
}

/** The other one dies. */
export function die(draft: Draft, couple: Couple, day: string): void {
  const { reference, other, kind } = couple
  other.died = day
  other.shows = 'generated: deceased'
  endStay(draft, other, day)
  if (kind === 'marriage') {
    draft.links.push({ kind: 'widowhood', survivor: reference.key, late: other.key, since: day })
  }
  stayBehind(draft, couple, day)
}

/** Somebody cannot act alone any more; another one of the household acts for him. */
export function protect(draft: Draft, wardKey: string, guardianKey: string, since: string): void {
  draft.lives
    .find(({ key }) => key === wardKey)
    ?.more.push(
      item('ParentalAuthorities', since, [
        coded('Situation', 'protections', '02'),
        coded('Justification', 'justifications', '01'),
        text('Graphic', 'JP 2024/B/77'),
      ]),
    )
  draft.links.push({ kind: 'guardianship', ward: wardKey, guardian: guardianKey, status: '12', since })
}
