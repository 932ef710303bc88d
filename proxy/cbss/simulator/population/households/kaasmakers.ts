import {
  address,
  bornIn,
  identityCard,
  lived,
  livesAbroad,
  nationality,
  occupation,
  oldDrivingLicence,
  organDonation,
  passport,
  residence,
} from '../everyday-items.ts'
import { addressAbroad, coded, group, text } from '../fields.ts'
import { ended, item } from '../item.ts'
import { person } from '../person.ts'
import type { Household } from '../types.ts'

const left = '2018-02-15'

/** A Dutch-speaking couple in Ghent; their son lives in Estonia. */
export const kaasmakers: Household = {
  name: 'Kaasmakers',
  people: [
    person({
      key: 'pieter',
      name: 'Kaasmakers, Pieter Jan',
      sex: 1,
      born: '1990-07-27',
      serial: 939,
      shows: 'a resident abroad: diplomatic post (001, 022), postal address (023), passport of a post (199)',
      items: [
        residence('1990-07-27', '44021'),
        residence('2014-09-01', '11002'),
        residence(left, '136'),
        address(['1990-07-27', '44021', '9000', 'Zonnebloemstraat', '33']),
        address(['2014-09-01', '11002', '2018', 'Lange Lindenlaan', '140', '12']),
        item('AddressDeclarationAbroad', '2018-02-01', [
          addressAbroad('Address', '136', 'Bussijaama 2', '10115 Tallinn'),
        ]),
        livesAbroad(left, '1418', '136', 'Bussijaama 2', '10115 Tallinn', 'ESTONIA'),
        item('PostalAddressAbroad', '2020-05-11', [
          addressAbroad('Address', '136', 'Postkast 97', '10115 Tallinn'),
        ]),
        nationality('1990-07-27', '150'),
        occupation('2013-07-01', '09617', '2'),
        bornIn('1990-07-27', '44021', '01442'),
        item('BelgianVotersAbroad', '2019-01-10', [
          coded('TypeOfVoting', 'elections', '3'),
          coded('Place', 'places', '44021'),
          group('Post', [
            coded('DiplomaticPost', 'diplomaticPosts', '1418'),
            coded('Territory', 'countries', '136'),
          ]),
        ]),
        identityCard('2023-01-19', '0000', '5919001513', '2033-01-19', '1418'),
        passport('2017-12-04', 'EP9001435', '11002', '2024-12-03', '2'),
        passport('2022-09-23', 'ET9001439', '1418', '2029-09-22'),
      ],
    }),
    person({
      key: 'joris',
      name: 'Kaasmakers, Joris',
      sex: 1,
      born: '1958-02-11',
      serial: 917,
      shows: 'a retired couple (120, 140), military service (160), old driving licence with limits (194)',
      items: [
        ...lived(
          ['1958-02-11', '35013', '8400', 'Duinroosstraat', '11'],
          ['1984-08-25', '44021', '9000', 'Zonnebloemstraat', '33'],
        ),
        nationality('1958-02-11', '150'),
        occupation('1980-00-00', '03305', '1'),
        occupation('2023-03-01', '09801'),
        bornIn('1958-02-11', '35013', '00077'),
        item('MilitaryServices', '1977-00-00', [
          coded('Situation', 'militaryServices', '1'),
          group('Class', [text('Year', '1978')]),
        ]),
        item('DrivingLicensesOldModel', '1978-06-14', [
          coded('TypeOfLicense', 'licences', '00'),
          group('Categories', [
            coded('Category', 'licenceCategories', '01'),
            coded('Category', 'licenceCategories', '02'),
          ]),
          text('LicenseNumber', 'B900021'),
          group('Delivery', [coded('Place', 'places', '35013')]),
          coded('GearBox', 'licenceLimits', '1'),
          coded('Medical', 'licenceLimits', '2'),
        ]),
        identityCard('2021-05-20', '0000', '5919001522', '2031-05-20', '44021'),
      ],
    }),
    person({
      key: 'greta',
      name: 'Windmolens, Greta',
      sex: 2,
      born: '1960-10-03',
      serial: 922,
      shows: 'a wife, organ donation refused and then allowed (192)',
      items: [
        ...lived(
          ['1960-10-03', '12025', '2800', 'Klokkenlaan', '4'],
          ['1984-08-25', '44021', '9000', 'Zonnebloemstraat', '33'],
        ),
        nationality('1960-10-03', '150'),
        occupation('1982-09-01', '02210', '2'),
        bornIn('1960-10-03', '12025', '00988'),
        oldDrivingLicence('1981-03-09', 'B900088', '12025'),
        ended(organDonation('2001-01-15', '2', '44021'), '2016-11-07'),
        organDonation('2016-11-07', '1', '44021'),
        identityCard('2018-10-01', '0000', '5919001531', '2028-10-01', '44021'),
      ],
    }),
  ],
  links: [
    {
      kind: 'marriage',
      spouses: ['joris', 'greta'],
      since: '1984-08-25',
      place: coded('Place1', 'places', '44021'),
      act: '0311',
    },
    { kind: 'descent', child: 'pieter', parents: ['joris', 'greta'], act: '01442', place: '44021' },
    { kind: 'single', person: 'pieter', since: '1990-07-27' },
    { kind: 'home', reference: 'joris', member: 'greta', role: '02', since: '1984-08-25' },
    {
      kind: 'home',
      reference: 'joris',
      member: 'pieter',
      role: '03',
      since: '1990-07-27',
      until: '2014-09-01',
    },
    { kind: 'alone', person: 'pieter', since: '2014-09-01', until: left },
  ],
}
