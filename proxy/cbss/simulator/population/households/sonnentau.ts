import {
  bornIn,
  drivingLicence,
  identityCard,
  lived,
  nationality,
  occupation,
  oldDrivingLicence,
  organDonation,
  passport,
} from '../everyday-items.ts'
import { coded, text } from '../fields.ts'
import { item } from '../item.ts'
import { person } from '../person.ts'
import type { Household } from '../types.ts'

/** Parents and their married son. Leo's file has exactly 18 rows: hubert's first request is about him. */
export const sonnentau: Household = {
  name: 'Sonnentau',
  people: [
    person({
      key: 'leo',
      name: 'Sonnentau, Leo Gerhard',
      sex: 1,
      born: '1964-03-09',
      serial: 907,
      shows: 'exactly 18 rows with history in German: the first request of the demo',
      items: [
        ...lived(
          ['1964-03-09', '63061', '4730', 'Bachstelzenweg', '8'],
          ['1992-05-23', '63023', '4700', 'Gülcherstrasse', '21'],
        ),
        nationality('1964-03-09', '150'),
        occupation('1988-09-01', '09617', '2'),
        bornIn('1964-03-09', '63061', '00031'),
        oldDrivingLicence('1983-02-06', 'A900143', '63061'),
        identityCard('2021-10-26', '0000', '5919001432', '2031-10-26', '63023'),
        passport('2019-06-03', 'EX9001437', '63023', '2026-06-02'),
      ],
    }),
    person({
      key: 'ilse',
      name: 'Morgenrot, Ilse Maria',
      sex: 2,
      born: '1966-08-14',
      serial: 920,
      shows: 'a wife: member of the household (141), married (120), new driving licence (191)',
      items: [
        ...lived(
          ['1966-08-14', '63048', '4710', 'Lindenallee', '3'],
          ['1992-05-23', '63023', '4700', 'Gülcherstrasse', '21'],
        ),
        nationality('1966-08-14', '150'),
        occupation('1987-07-01', '02210', '2'),
        bornIn('1966-08-14', '63048', '00058'),
        drivingLicence('2018-04-12', '1890014301', '63023'),
        organDonation('2012-10-09', '1', '63023'),
        identityCard('2022-03-15', '0000', '5919001441', '2032-03-15', '63023'),
      ],
    }),
    person({
      key: 'alois',
      name: 'Sonnentau, Alois Hubert',
      sex: 1,
      born: '1936-07-19',
      serial: 911,
      shows: 'a widower (120), alone since (140), pension certificate (073), descendant (114)',
      items: [
        ...lived(['1936-07-19', '63061', '4730', 'Bachstelzenweg', '8']),
        nationality('1936-07-19', '150'),
        occupation('1956-00-00', '06001', '3'),
        occupation('2001-08-01', '09801'),
        item('RetirementCertificates', '2001-08-01', [
          coded('Category', 'certificates', '1'),
          text('CertificateNumber', '1 900 143'),
        ]),
        bornIn('1936-07-19', '63061', '00044'),
        oldDrivingLicence('1958-05-03', 'A900017', '63061', ['02', '03', '05']),
        identityCard('2019-09-10', '0000', '5919001450', '2049-09-10', '63061'),
      ],
    }),
    person({
      key: 'agnes',
      name: 'Silberblatt, Agnes',
      sex: 2,
      born: '1938-11-02',
      serial: 914,
      shows: 'deceased: NO_DATA_FOUND MSG00009 with deceiseDate',
      outcome: { kind: 'deceased', on: '2011-03-27' },
    }),
  ],
  links: [
    {
      kind: 'marriage',
      spouses: ['alois', 'agnes'],
      since: '1961-05-06',
      place: coded('Place1', 'places', '63061'),
      act: '0012',
    },
    { kind: 'widowhood', survivor: 'alois', late: 'agnes', since: '2011-03-27' },
    { kind: 'descent', child: 'leo', parents: ['alois', 'agnes'], act: '00031', place: '63061' },
    {
      kind: 'marriage',
      spouses: ['leo', 'ilse'],
      since: '1992-05-23',
      place: coded('Place1', 'places', '63023'),
      act: '0047',
    },
    {
      kind: 'home',
      reference: 'alois',
      member: 'agnes',
      role: '02',
      since: '1961-05-06',
      until: '2011-03-27',
    },
    { kind: 'home', reference: 'alois', member: 'leo', role: '03', since: '1964-03-09', until: '1992-05-23' },
    { kind: 'alone', person: 'alois', since: '2011-03-27' },
    { kind: 'home', reference: 'leo', member: 'ilse', role: '02', since: '1992-05-23' },
  ],
}
