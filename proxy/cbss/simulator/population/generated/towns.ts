import type { CodeOf } from '../fields.ts'
import type { Dice } from './dice.ts'

/** A part of the country where people speak alike. */
export type Community = 'de' | 'fr' | 'nl' | 'brussels'

/** An address in Belgium. */
export type Home = readonly [
  place: CodeOf<'places'>,
  postalCode: string,
  streetName: string,
  houseNumber: string,
  box?: string,
]

interface Quarter {
  towns: readonly (readonly [place: CodeOf<'places'>, postalCode: string])[]
  streets: readonly string[]
}

/** Real municipalities and postal codes (PROTOCOL 9), invented streets. */
const quarters: Readonly<Record<Community, Quarter>> = {
  de: {
    towns: [
      ['63023', '4700'],
      ['63023', '4701'],
      ['63061', '4730'],
      ['63040', '4720'],
      ['63048', '4710'],
      ['63067', '4780'],
      ['63013', '4750'],
      ['63012', '4760'],
      ['63001', '4770'],
      ['63087', '4790'],
    ],
    streets: ['Amselgasse', 'Birkenallee', 'Mühlenteich', 'Sonnenhang', 'Haselnussweg', 'Kornblumenstrasse'],
  },
  fr: {
    towns: [
      ['63079', '4800'],
      ['62063', '4000'],
      ['63084', '4840'],
      ['63049', '4960'],
      ['63035', '4650'],
      ['63020', '4820'],
      ['92094', '5000'],
      ['52011', '6000'],
      ['57081', '7500'],
      ['81001', '6700'],
    ],
    streets: [
      'Rue des Coquelicots',
      'Chemin du Ruisseau',
      'Rue du Tilleul',
      'Avenue des Fauvettes',
      'Place du Vieux Puits',
      "Rue de l'Aurore",
    ],
  },
  nl: {
    towns: [
      ['11002', '2000'],
      ['12025', '2800'],
      ['24062', '3000'],
      ['35013', '8400'],
      ['44021', '9000'],
      ['71016', '3600'],
      ['71022', '3500'],
    ],
    streets: [
      'Klaprozenlaan',
      'Zwaluwendreef',
      'Oude Molenweg',
      'Korenbloemstraat',
      'Beukenhof',
      'Sterrenstraat',
    ],
  },
  brussels: {
    towns: [
      ['21004', '1000'],
      ['21009', '1050'],
      ['21015', '1030'],
    ],
    streets: ['Rue des Cerisiers', 'Avenue des Nuages', "Rue de l'Horloger", 'Chaussée du Vieux Moulin'],
  },
}

/** A home somewhere in a part of the country; every third one is a flat. */
export function homeIn(community: Community, dice: Dice): Home {
  const { towns, streets } = quarters[community]
  const [place, postalCode] = dice.pick(towns)
  const house = [place, postalCode, dice.pick(streets), String(dice.between(1, 180))] as const
  return dice.chance(0.3) ? [...house, String(dice.between(1, 24))] : house
}
