import {
  bornIn,
  drivingLicence,
  identityCard,
  lived,
  nationality,
  occupation,
  passport,
} from '../everyday-items.ts'
import { coded, date, group, text } from '../fields.ts'
import { item } from '../item.ts'
import { person } from '../person.ts'
import type { Household } from '../types.ts'

const carlaLeft = '2024-11-30'
const kettenis = ['2008-06-14', '63023', '4701', 'Weimser Strasse', '112'] as const

/** A family after a divorce: the children live with their father, the mother moved to Verviers. */
export const adelwind: Household = {
  name: 'Adelwind',
  people: [
    person({
      key: 'bruno',
      name: 'Adelwind, Bruno Mathias',
      sex: 1,
      born: '1981-04-17',
      serial: 933,
      shows:
        'a divorce with court and transcription (120), moves within and between municipalities, children',
      items: [
        ...lived(
          ['1981-04-17', '63040', '4720', 'Kirchplatz', '5'],
          ['2003-09-01', '62063', '4000', 'Rue des Mésanges', '44', '3'],
          ['2007-02-19', '63040', '4720', 'Kirchplatz', '5'],
          kettenis,
          ['2025-03-01', '63023', '4700', 'Haasstrasse', '17', '2'],
        ),
        item('AddressChangeDeclaration', '2025-02-24', [
          group('Address', [text('Graphic', 'Haasstrasse 17 Bfk. 2, 4700 Eupen')]),
        ]),
        nationality('1981-04-17', '150'),
        occupation('2003-09-15', '09910'),
        occupation('2007-03-01', '05120', '1'),
        bornIn('1981-04-17', '63023', '00107'),
        drivingLicence('2015-01-20', '1590014302', '63023'),
        identityCard('2014-05-06', '0000', '5919001468', '2024-05-06', '63023'),
        identityCard('2024-04-29', '0000', '5919001477', '2034-04-29', '63023'),
        passport('2016-07-01', 'EN9001431', '63023', '2023-06-30', '1'),
      ],
    }),
    person({
      key: 'carla',
      name: 'Lichtblick, Carla',
      sex: 2,
      born: '1983-12-05',
      serial: 928,
      shows: 'the other side of the divorce: left the household (141 ended), alone in Verviers',
      items: [
        ...lived(['1983-12-05', '63067', '4780', 'Mühlenbachstrasse', '9'], kettenis, [
          carlaLeft,
          '63079',
          '4800',
          'Rue de la Grand-Poste',
          '28',
          'A',
        ]),
        nationality('1983-12-05', '150'),
        occupation('2006-09-01', '04410', '2'),
        bornIn('1983-12-05', '63067', '00213'),
        identityCard('2023-08-17', '0000', '5919001486', '2033-08-17', '63023'),
      ],
    }),
    person({
      key: 'mia',
      name: 'Adelwind, Mia',
      sex: 2,
      born: '2010-05-18',
      serial: 942,
      shows: 'a child: filiation (110), member of the household (141)',
      items: [
        ...lived(
          ['2010-05-18', '63023', '4701', 'Weimser Strasse', '112'],
          ['2025-03-01', '63023', '4700', 'Haasstrasse', '17', '2'],
        ),
        nationality('2010-05-18', '150'),
        bornIn('2010-05-18', '63023', '00091'),
        identityCard('2022-06-01', '0060', '6109001437', '2025-06-01', '63023'),
      ],
    }),
    person({
      key: 'tim',
      name: 'Adelwind, Tim Levin',
      sex: 1,
      born: '2013-02-26',
      serial: 951,
      shows: 'a child whose card was replaced (195, with history)',
      items: [
        ...lived(
          ['2013-02-26', '63023', '4701', 'Weimser Strasse', '112'],
          ['2025-03-01', '63023', '4700', 'Haasstrasse', '17', '2'],
        ),
        nationality('2013-02-26', '150'),
        bornIn('2013-02-26', '63079', '00040'),
        identityCard('2019-06-12', '0060', '6109001446', '2022-06-12', '63023'),
        item('IdentityCards', '2022-06-20', [
          coded('TypeOfCard', 'cards', '0060'),
          text('Duplicate', '1'),
          group('Delivery', [coded('Place', 'places', '63023')]),
          date('ExpiryDate', '2025-06-20'),
        ]),
      ],
    }),
  ],
  links: [
    {
      kind: 'marriage',
      spouses: ['bruno', 'carla'],
      since: '2008-06-14',
      place: coded('Place1', 'places', '63023'),
      act: '0063',
    },
    {
      kind: 'divorce',
      spouses: ['bruno', 'carla'],
      since: '2025-09-22',
      court: '63023',
      judgement: '2025-08-28',
      transcribedIn: '63023',
      act: '0159',
    },
    { kind: 'descent', child: 'mia', parents: ['bruno', 'carla'], act: '00091', place: '63023' },
    { kind: 'descent', child: 'tim', parents: ['bruno', 'carla'], act: '00040', place: '63079' },
    { kind: 'home', reference: 'bruno', member: 'tim', role: '03', since: '2013-02-26' },
    { kind: 'home', reference: 'bruno', member: 'carla', role: '02', since: '2008-06-14', until: carlaLeft },
    { kind: 'home', reference: 'bruno', member: 'mia', role: '03', since: '2010-05-18' },
    { kind: 'alone', person: 'carla', since: carlaLeft },
  ],
}
