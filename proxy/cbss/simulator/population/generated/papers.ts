import {
  drivingLicence,
  identityCard,
  oldDrivingLicence,
  organDonation,
  passport,
} from '../everyday-items.ts'
import type { CodeOf } from '../fields.ts'
import type { Item } from '../types.ts'
import { ageOn, later, toldOn, yearsLater } from './calendar.ts'
import type { Arrival, Life, Maker } from './life.ts'

const foreignersCards: Readonly<Record<Arrival['status'], CodeOf<'cards'>>> = {
  'citizen-of-europe': '0350',
  permit: '0310',
  refugee: '0320',
  'asylum-seeker': '0300',
}

const ageOfCard = 12
const adult = 18

/** From then on driving licences are cards. */
const newLicences = '2013-01-19'

/** The municipality, or the post, that gives papers on a day. */
function issuerOn(day: string, { moves, departure }: Life): CodeOf<'places'> {
  if (departure && day >= departure.since) return departure.post
  return moves.findLast(([since]) => since <= day)?.[1] ?? moves[0]?.[1] ?? '63023'
}

function cardOn(day: string, life: Life, maker: Maker): Item {
  const { born, arrival } = life
  const belgian = !arrival || (arrival.belgianSince !== undefined && arrival.belgianSince <= day)
  const child = ageOn(born, day) < ageOfCard
  const type = belgian ? (child ? '0060' : '0000') : foreignersCards[arrival.status]
  const years = belgian && !child ? 10 : belgian ? 3 : 5
  return identityCard(day, type, maker.registry.card(type), yearsLater(day, years), issuerOn(day, life))
}

/** The card of now, and with luck the one before. */
function cardItems(life: Life, maker: Maker): Item[] {
  const { born, arrival, died, moves } = life
  const end = died ?? toldOn
  const first = later(later(born, arrival?.since ?? born), moves[0]?.[0] ?? born)
  const since = maker.dice.dayBetween(later(first, yearsLater(end, -4)), end)
  const before = yearsLater(since, -6)
  return [
    ...(before >= later(first, '1985-06-01') ? [cardOn(before, life, maker)] : []),
    cardOn(since, life, maker),
  ]
}

/** Cards, licences, passports and the will about organs. */
export function paperItems(life: Life, maker: Maker): Item[] {
  const { dice, registry } = maker
  const { born, arrival, died } = life
  const end = died ?? toldOn
  const grown = yearsLater(born, adult)
  const drives = dice.dayBetween(later(grown, arrival?.since ?? grown), yearsLater(grown, 8))
  const travels = dice.dayBetween(later('2012-01-01', born), end)
  const belgian = !arrival || (arrival.belgianSince ?? end) < travels
  const willing = dice.dayBetween(later(grown, later('1990-01-01', arrival?.since ?? grown)), end)
  return [
    ...cardItems(life, maker),
    ...(drives <= end && dice.chance(0.7)
      ? [
          drives < newLicences
            ? oldDrivingLicence(drives, `C${registry.number(6)}`, issuerOn(drives, life))
            : drivingLicence(drives, `2${registry.number(9)}`, issuerOn(drives, life)),
        ]
      : []),
    ...(belgian && dice.chance(0.4)
      ? [passport(travels, `EZ${registry.number(7)}`, issuerOn(travels, life), yearsLater(travels, 7))]
      : []),
    ...(willing >= grown && willing <= end && dice.chance(0.12)
      ? [organDonation(willing, dice.pick(['1', '2'] as const), issuerOn(willing, life))]
      : []),
  ]
}
