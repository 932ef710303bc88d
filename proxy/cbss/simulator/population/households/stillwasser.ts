import { bornIn, identityCard, lived, nationality, occupation, oldDrivingLicence } from '../everyday-items.ts'
import { coded, text } from '../fields.ts'
import { item } from '../item.ts'
import { mentioned, person } from '../person.ts'
import type { Household } from '../types.ts'

/** A father who cannot act alone, in a rest home; his daughter and a lawyer act for him. */
export const stillwasser: Household = {
  name: 'Stillwasser',
  people: [
    person({
      key: 'otto',
      name: 'Stillwasser, Otto Paul',
      sex: 1,
      born: '1949-12-13',
      serial: 925,
      shows: 'legally incapacitated: situation (111) and administrators (113), lives in a community (140)',
      items: [
        ...lived(
          ['1949-12-13', '63067', '4780', 'Mühlenbachstrasse', '30'],
          ['1974-07-20', '63013', '4750', 'Zum Wasserturm', '6'],
          ['2024-10-14', '63067', '4780', 'Klosterwiese', '9'],
        ),
        nationality('1949-12-13', '150'),
        occupation('1968-00-00', '06001', '3'),
        occupation('2015-01-01', '09801'),
        bornIn('1949-12-13', '63067', '00120'),
        item('ParentalAuthorities', '2025-03-19', [
          coded('Situation', 'protections', '02'),
          coded('Justification', 'justifications', '01'),
          text('Graphic', 'Friedensgericht Sankt Vith'),
        ]),
        oldDrivingLicence('1969-09-08', 'A900052', '63067'),
        identityCard('2018-06-07', '0000', '5919001540', '2028-06-07', '63013'),
      ],
    }),
    person({
      key: 'petra',
      name: 'Stillwasser, Petra Anna',
      sex: 2,
      born: '1975-05-27',
      serial: 930,
      shows:
        'the daughter who is administrator of her father; declared a marriage contract (122) and divorced',
      items: [
        ...lived(
          ['1975-05-27', '63013', '4750', 'Zum Wasserturm', '6'],
          ['1999-04-10', '63012', '4760', 'Wolkenweg', '14'],
          ['2010-02-01', '63001', '4770', 'Am Regenbogen', '1'],
        ),
        nationality('1975-05-27', '150'),
        occupation('1997-09-01', '01121', '2'),
        bornIn('1975-05-27', '63049', '00088'),
        item('MarriageContracts', '1999-04-01', [
          coded('TypeOfContract', 'contracts', '01'),
          coded('Place', 'places', '63012'),
        ]),
        identityCard('2020-01-22', '0000', '5919001559', '2030-01-22', '63001'),
      ],
    }),
    mentioned('gustav', 'Nordlicht, Gustav', 1, '1973-03-03'),
    mentioned('advocate', 'Rechtsanwältin_Waage, Justine', 2, '1980-06-06'),
  ],
  links: [
    { kind: 'single', person: 'otto', since: '1949-12-13' },
    { kind: 'descent', child: 'petra', parents: ['otto'], act: '00088', place: '63049' },
    {
      kind: 'marriage',
      spouses: ['petra', 'gustav'],
      since: '1999-04-10',
      place: coded('Place1', 'places', '63012'),
      act: '0009',
    },
    {
      kind: 'divorce',
      spouses: ['petra', 'gustav'],
      since: '2010-05-31',
      court: '63067',
      judgement: '2010-04-20',
      transcribedIn: '63012',
      act: '0021',
    },
    { kind: 'guardianship', ward: 'otto', guardian: 'petra', status: '12', since: '2025-03-19' },
    { kind: 'guardianship', ward: 'otto', guardian: 'advocate', status: '11', since: '2025-03-19' },
    {
      kind: 'home',
      reference: 'otto',
      member: 'petra',
      role: '03',
      since: '1975-05-27',
      until: '1999-04-10',
    },
    { kind: 'alone', person: 'otto', since: '1999-04-10', until: '2024-10-14' },
    { kind: 'alone', person: 'otto', since: '2024-10-14', role: '20' },
    { kind: 'alone', person: 'petra', since: '2010-02-01' },
  ],
}
