import { bornIn, identityCard, lived, nationality, occupation, type Move } from '../everyday-items.ts'
import type { CodeOf } from '../fields.ts'
import { person } from '../person.ts'
import type { Household, Item, Link } from '../types.ts'

/** A plain life: born somewhere, moved once, has a card. */
const plainLife = (born: string, at: CodeOf<'places'>, move: Move, card: string): Item[] => [
  ...lived([born, '63023', '4700', 'Kehrweg', '3'], move),
  nationality(born, '150'),
  occupation('2008-09-01', '04410', '2'),
  bornIn(born, at, '00033'),
  identityCard('2021-02-03', '0000', card, '2031-02-03', move[1]),
]

/** People who are not related, but whose names sound alike; and one whose file at the centre is wrong. */
export const namesakes: Household = {
  name: 'Namesakes',
  people: [
    person({
      key: 'anna-maria',
      name: 'Lindmeier, Anna Maria',
      sex: 2,
      born: '1968-06-15',
      serial: 936,
      shows: 'found by name with three others who are called alike (IdentifyPerson)',
      items: plainLife(
        '1968-06-15',
        '63023',
        ['1995-04-01', '63023', '4700', 'Hookstrasse', '17'],
        '5919001811',
      ),
    }),
    person({
      key: 'anna-mayer',
      name: 'Lindmayer, Anna',
      sex: 2,
      born: '1968-06-02',
      serial: 938,
      shows: 'a namesake: another spelling, another day of the same month',
      items: plainLife(
        '1968-06-02',
        '63061',
        ['1999-10-15', '63061', '4730', 'Driescher Hof', '2'],
        '5919001820',
      ),
    }),
    person({
      key: 'hanna',
      name: 'Lindmaier, Hanna',
      sex: 2,
      born: '1968-05-28',
      serial: 944,
      shows: 'a namesake: found with a tolerance of a month',
      items: plainLife(
        '1968-05-28',
        '63040',
        ['2003-07-01', '63040', '4720', 'Brandehövel', '40'],
        '5919001839',
      ),
    }),
    person({
      key: 'anna-meyer',
      name: 'Lintmeyer, Anna',
      sex: 2,
      born: '1967-11-09',
      serial: 946,
      shows: 'a namesake: found with a tolerance of years',
      items: plainLife(
        '1967-11-09',
        '63079',
        ['1994-03-12', '63079', '4800', 'Rue du Lavoir', '6'],
        '5919001848',
      ),
    }),
    person({
      key: 'arno',
      name: 'Lindmeier, Arno',
      sex: 1,
      born: '1968-06-20',
      serial: 937,
      shows: 'a namesake: found where no gender is given',
      items: plainLife('1968-06-20', '63023', ['1992-01-07', '63023', '4701', 'Libermé', '9'], '5919001857'),
    }),
    person({
      key: 'judith',
      name: 'Tannenruh, Judith Elsa',
      sex: 2,
      born: '1983-02-21',
      serial: 948,
      shows: 'the file of the centre has another name and another day: the verification differs',
      items: plainLife(
        '1983-02-21',
        '63048',
        ['2012-08-20', '63048', '4710', 'Heistergarten', '5'],
        '5919001866',
      ),
    }),
  ],
  links: [
    ['anna-maria', '1968-06-15'],
    ['anna-mayer', '1968-06-02'],
    ['hanna', '1968-05-28'],
    ['anna-meyer', '1967-11-09'],
    ['arno', '1968-06-20'],
    ['judith', '1983-02-21'],
  ].flatMap(([key = '', born = '']): Link[] => [
    { kind: 'single', person: key, since: born },
    { kind: 'alone', person: key, since: '2012-08-20' },
  ]),
}
