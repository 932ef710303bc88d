import {
  bornAbroad,
  bornIn,
  lived,
  livesAbroad,
  nationality,
  residence,
  type Move,
} from '../everyday-items.ts'
import { addressAbroad, coded, group, type CodeOf } from '../fields.ts'
import { item } from '../item.ts'
import { person } from '../person.ts'
import type { Item, Outcome, Person } from '../types.ts'
import { newcomerItems } from './arrival.ts'
import { toldOn } from './calendar.ts'
import { paperItems } from './papers.ts'
import type { Dice } from './dice.ts'
import type { Registry } from './registry.ts'
import { workItems } from './work.ts'

/** What a life is made with. */
export interface Maker {
  dice: Dice
  registry: Registry
}

/** From where and how somebody came to Belgium. */
export interface Arrival {
  country: CodeOf<'countries'>
  town: string
  since: string
  status: 'citizen-of-europe' | 'permit' | 'refugee' | 'asylum-seeker'
  /** When Belgium gave its nationality. */
  belgianSince?: string | undefined
}

/** Where somebody who left Belgium lives now. */
export interface Departure {
  since: string
  country: CodeOf<'countries'>
  post: CodeOf<'diplomaticPosts'>
  lines: readonly string[]
}

/** A life in outline. */
export interface Life {
  key: string
  sex: 1 | 2
  born: string
  /** `Last names, First names`, see `person`. */
  name: string
  shows: string
  moves: readonly Move[]
  /** In Belgium, or where the arrival says. */
  bornIn: CodeOf<'places'>
  arrival?: Arrival | undefined
  departure?: Departure | undefined
  died?: string | undefined
  monthOffset?: 0 | 20 | 40
  more?: readonly Item[]
}

function departureItems({ since, country, post, lines }: Departure): Item[] {
  return [
    residence(since, country),
    item('AddressDeclarationAbroad', since, [addressAbroad('Address', country, ...lines)]),
    livesAbroad(since, post, country, ...lines),
    item('PostalAddressAbroad', since, [addressAbroad('Address', country, ...lines)]),
    item('BelgianVotersAbroad', since, [
      coded('TypeOfVoting', 'elections', '3'),
      group('Post', [
        coded('DiplomaticPost', 'diplomaticPosts', post),
        coded('Territory', 'countries', country),
      ]),
    ]),
  ]
}

/** Where the life began, and of which country the person is. */
function originItems({ born, bornIn: place, arrival, moves }: Life, act: string): Item[] {
  if (!arrival) return [nationality(born, '150'), bornIn(born, place, act)]
  const { country, town, since, belgianSince } = arrival
  const bornHere = born > since
  const first = bornHere ? born : since
  return [
    nationality(first, country),
    ...(belgianSince ? [nationality(belgianSince, '150', '01')] : []),
    bornHere ? bornIn(born, moves[0]?.[1] ?? place, act) : bornAbroad(born, country, town),
  ]
}

const outcomeOf = ({ died }: Life): Outcome => (died ? { kind: 'deceased', on: died } : { kind: 'data' })

/** A life in full: what everybody's file has, from the outline. Nothing is later than the death. */
export function makeLife(life: Life, maker: Maker): Person {
  const { key, sex, born, name, shows, arrival, departure, died, monthOffset = 0 } = life
  const end = died ?? toldOn
  const moves = life.moves.filter(([since]) => since <= end)
  const items = [
    ...lived(...moves),
    ...(departure ? departureItems(departure) : []),
    ...originItems(life, maker.registry.number(5)),
    ...(arrival ? newcomerItems(life, arrival, maker) : []),
    ...workItems(life, maker),
    ...paperItems(life, maker),
    ...(life.more ?? []),
  ]
  return person({
    key,
    name,
    sex,
    born,
    serial: maker.registry.serial(born, sex),
    monthOffset,
    shows,
    outcome: outcomeOf(life),
    items: items.filter(({ since }) => since === null || since <= end),
  })
}
