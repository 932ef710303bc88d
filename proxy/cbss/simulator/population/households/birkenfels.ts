import {
  bornAbroad,
  drivingLicence,
  identityCard,
  lived,
  nationality,
  occupation,
  register,
} from '../everyday-items.ts'
import { coded } from '../fields.ts'
import { ended, item } from '../item.ts'
import { person } from '../person.ts'
import type { Household } from '../types.ts'

/** Two citizens of the European Union, unmarried, in Kelmis. */
export const birkenfels: Household = {
  name: 'Birkenfels',
  people: [
    person({
      key: 'ewa',
      name: 'Kowalczak, Ewa Maria',
      sex: 2,
      born: '1979-03-16',
      serial: 944,
      shows: 'an EU citizen: annex and EU card (195), foreigners register (210), origin (006)',
      items: [
        ...lived(
          ['2012-10-08', '63023', '4700', 'Bergkapellstrasse', '70'],
          ['2016-06-01', '63040', '4720', 'Lütticher Strasse', '215', '1'],
        ),
        item('CountriesOfOrigin', '2012-10-08', [coded('Country', 'countries', '139')]),
        nationality('2012-10-08', '139'),
        occupation('2013-01-07', '07300', '1'),
        bornAbroad('1979-03-16', '139', 'Szczecin'),
        drivingLicence('2014-08-21', '1490014304', '63023'),
        identityCard('2012-10-08', '0050', '5339001437', '2017-10-08', '63023'),
        identityCard('2017-11-14', '0360', '5339001446', '2027-11-14', '63040'),
        item('PublicSecurityNumbers', '2012-10-08', [
          { kind: 'text', name: 'PublicSecurityNumber', text: '9001437' },
        ]),
        register('2012-10-08', '1'),
      ],
    }),
    person({
      key: 'joerg',
      name: 'Birkenfels, Jörg',
      sex: 1,
      born: '1977-06-21',
      serial: 953,
      shows: 'a German in Belgium, EU voter (131), partner in the household who is not related (12)',
      items: [
        ...lived(
          ['2009-04-14', '63061', '4731', 'Aachener Allee', '300'],
          ['2016-06-01', '63040', '4720', 'Lütticher Strasse', '215', '1'],
        ),
        nationality('2009-04-14', '103'),
        occupation('2009-05-01', '05120', '1'),
        bornAbroad('1977-06-21', '103', 'Monschau'),
        item('EECVoters', '2012-07-30', [
          coded('Category', 'elections', '4'),
          coded('Place', 'places', '63061'),
        ]),
        identityCard('2019-03-26', '0350', '5339001455', '2029-03-26', '63040'),
        register('2009-04-14', '1'),
        ended(item('ReturnPermissions', '2010-02-01', []), '2010-11-30'),
      ],
    }),
  ],
  links: [
    { kind: 'single', person: 'ewa', since: '2012-10-08' },
    { kind: 'single', person: 'joerg', since: '2009-04-14' },
    { kind: 'alone', person: 'ewa', since: '2012-10-08', until: '2016-06-01' },
    { kind: 'home', reference: 'joerg', member: 'ewa', role: '12', since: '2016-06-01' },
  ],
}
