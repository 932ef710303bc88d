import {
  bornIn,
  identityCard,
  lived,
  nationality,
  occupation,
  oldDrivingLicence,
  passport,
  type Move,
} from '../everyday-items.ts'
import type { CodeOf } from '../fields.ts'
import { person } from '../person.ts'
import type { Household, Item } from '../types.ts'

const born = '1941-05-02'

const towns: readonly (readonly [place: CodeOf<'places'>, postalCode: string, streetName: string])[] = [
  ['63023', '4700', 'Rotenbergplatz'],
  ['63061', '4730', 'Iterstrasse'],
  ['63079', '4800', 'Rue des Alouettes'],
  ['44021', '9000', 'Zwaluwenstraat'],
  ['63067', '4780', 'Rodter Höhe'],
  ['21015', '1030', 'Avenue du Vent du Nord'],
  ['62063', '4000', 'Rue du Papillon'],
]

const occupationCodes = ['03305', '05120', '04410', '07300', '06001'] as const

const years = (from: number, until: number, step: number): number[] =>
  Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, index) => from + index * step)

// A move a year, every third one within the town.
const moves: Move[] = years(1960, 2008, 1).map((year, index) => {
  const [place, postalCode, streetName] = towns[Math.floor(index / 1.5) % towns.length] ?? [
    '63023',
    '4700',
    'Rotenbergplatz',
  ]
  return [`${year}-09-${10 + (index % 18)}`, place, postalCode, streetName, String(3 + index * 2)]
})

const work: Item[] = years(1959, 2005, 1).map((year, index) =>
  occupation(`${year}-04-01`, occupationCodes[index % occupationCodes.length] ?? '09900', '1'),
)

const cards: Item[] = years(1966, 2021, 5).map((year, index) =>
  identityCard(`${year}-06-15`, '0000', `59190${17_000 + index * 9}`, `${year + 5}-06-15`, '63023'),
)

const passports: Item[] = years(1975, 2015, 5).map((year, index) =>
  passport(`${year}-03-20`, `EA90${1600 + index}`, '63023', `${year + 5}-03-19`),
)

/** Somebody who never stayed: a file of far more rows than a screen holds. */
export const unruh: Household = {
  name: 'Unruh',
  people: [
    person({
      key: 'wilhelm',
      name: 'Unruh, Wilhelm Ewald',
      sex: 1,
      born,
      serial: 921,
      shows: 'a very long history: more than 150 rows',
      items: [
        ...lived([born, '63023', '4700', 'Unterstadt', '2'], ...moves, [
          '2009-10-05',
          '63023',
          '4700',
          'Am Ruhepol',
          '1',
        ]),
        nationality(born, '150'),
        ...work,
        occupation('2006-06-01', '09801'),
        bornIn(born, '63023', '00202'),
        oldDrivingLicence('1961-08-30', 'A900070', '63023', ['02', '03']),
        ...cards,
        ...passports,
      ],
    }),
  ],
  links: [
    { kind: 'single', person: 'wilhelm', since: born },
    { kind: 'alone', person: 'wilhelm', since: '1960-09-10' },
  ],
}
