import {
  aliensOfficeNumber,
  caredForBy,
  caredForIn,
  identifiedBy,
  about,
  step,
  waitingAs,
} from '../asylum-items.ts'
import {
  bornAbroad,
  bornIn,
  identityCard,
  lived,
  nationality,
  occupation,
  register,
  type Move,
} from '../everyday-items.ts'
import { coded, codeAndLabel, date, group, placeAbroad, text } from '../fields.ts'
import { item } from '../item.ts'
import { person } from '../person.ts'
import type { Household, Item } from '../types.ts'

const arrived = '2015-09-21'
const recognised = '2016-08-30'
const moves: readonly Move[] = [
  [arrived, '63084', '4840', 'Rue du Verger', '1'],
  ['2016-12-01', '63023', '4700', 'Neustrasse', '86', '5'],
]

/** What is the same in the files of all who came in 2015. */
const arrival = (card: string, number: string): Item[] => [
  ...lived(...moves),
  nationality(arrived, '261'),
  identityCard(arrived, '0300', `${card}1`, '2016-09-20', '63084'),
  identityCard('2021-08-31', '0320', `${card}2`, '2026-08-31', '63023'),
  aliensOfficeNumber(arrived, number),
  waitingAs(arrived, 'A'),
  waitingAs(recognised, 'B'),
  caredForBy(arrived, '0001'),
  caredForIn('2016-12-01', '63023'),
  register(arrived, '5'),
  register(recognised, '1'),
]

/** A Syrian family: asylum, recognition, a child born in Belgium. */
export const nuriyani: Household = {
  name: 'Nuriyani',
  people: [
    person({
      key: 'yusuf',
      name: 'Nuriyani, Yusuf',
      sex: 1,
      born: '1978-01-15',
      serial: 961,
      shows:
        'a recognised refugee: waiting register, procedure and centres (200, 205–207, 210, 211), declared birth date (101)',
      items: [
        ...arrival('553900143', '9001501'),
        item('CountriesOfOrigin', arrived, [coded('Country', 'countries', '261'), text('Graphic', 'Aleppo')]),
        occupation('2018-03-12', '03305', '1'),
        bornAbroad('1978-01-15', '261', 'Aleppo'),
        item('DeclaredBirthDate', arrived, [
          date('DeclaredBirthDate', '1978-00-00'),
          group('Certificate', codeAndLabel('identityPapers', '02')),
        ]),
        step(
          arrived,
          about('01', 'DVZ'),
          group('ApplicationFiled', [...codeAndLabel('procedures', '01'), coded('Place', 'places', '21004')]),
        ),
        step(
          '2016-02-11',
          about('01', 'CGVS'),
          group('Procedure', [
            coded('Origine', 'authorities', 'CGVS'),
            text('Reference', '15/900143'),
            coded('OpenClose', 'openings', 'O'),
          ]),
        ),
        step(
          recognised,
          about('02', 'CGVS'),
          group('Decision', [
            ...codeAndLabel('procedures', '02'),
            text('Reference', '15/900143'),
            coded('OpenClose', 'openings', 'C'),
          ]),
        ),
        identifiedBy(arrived, '02'),
        identifiedBy('2016-09-15', '01'),
        item('ChoosenResidences', arrived, [
          text('Graphic', 'Cabinet Me Lanterne, Rue des Échos 3, 4800 Verviers'),
        ]),
      ],
    }),
    person({
      key: 'hala',
      name: 'Barazqi, Hala',
      sex: 2,
      born: '1983-04-08',
      serial: 964,
      shows: 'married abroad (120 with Place2), foreign nationality, refugee',
      items: [
        ...arrival('553900152', '9001502'),
        bornAbroad('1983-04-08', '261', 'Idlib'),
        step(
          recognised,
          about('02', 'CGVS'),
          group('Protection', [...codeAndLabel('procedures', '02'), text('Reference', '15/900143')]),
        ),
        identifiedBy(arrived, '01'),
      ],
    }),
    person({
      key: 'samir',
      name: 'Nuriyani, Samir',
      sex: 1,
      born: '2008-08-19',
      serial: 967,
      shows: 'a young refugee, child in the household',
      items: [...arrival('553900161', '9001503'), bornAbroad('2008-08-19', '261', 'Aleppo')],
    }),
    person({
      key: 'leyla',
      name: 'Nuriyani, Leyla',
      sex: 2,
      born: '2011-10-29',
      serial: 970,
      shows: 'a young refugee, child in the household',
      items: [...arrival('553900170', '9001504'), bornAbroad('2011-10-29', '261', 'Aleppo')],
    }),
    person({
      key: 'noor',
      name: 'Nuriyani, Noor',
      sex: 2,
      born: '2017-03-04',
      serial: 972,
      shows: 'a child of refugees, born in Belgium',
      items: [
        ...lived(['2017-03-04', '63023', '4700', 'Neustrasse', '86', '5']),
        nationality('2017-03-04', '261'),
        bornIn('2017-03-04', '63079', '00066'),
        register('2017-03-04', '1'),
      ],
    }),
  ],
  links: [
    {
      kind: 'marriage',
      spouses: ['yusuf', 'hala'],
      since: '2006-05-25',
      place: placeAbroad('Place2', '261', 'Aleppo'),
      act: '00000',
    },
    { kind: 'descent', child: 'samir', parents: ['yusuf', 'hala'], act: '00000', place: null },
    { kind: 'descent', child: 'leyla', parents: ['yusuf', 'hala'], act: '00000', place: null },
    { kind: 'descent', child: 'noor', parents: ['yusuf', 'hala'], act: '00066', place: '63079' },
    { kind: 'home', reference: 'yusuf', member: 'hala', role: '02', since: arrived },
    { kind: 'home', reference: 'yusuf', member: 'samir', role: '03', since: arrived },
    { kind: 'home', reference: 'yusuf', member: 'leyla', role: '03', since: arrived },
    { kind: 'home', reference: 'yusuf', member: 'noor', role: '03', since: '2017-03-04' },
  ],
}
