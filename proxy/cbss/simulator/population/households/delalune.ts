import {
  bornIn,
  drivingLicence,
  identityCard,
  lived,
  nationality,
  occupation,
  organDonation,
} from '../everyday-items.ts'
import { coded } from '../fields.ts'
import { item } from '../item.ts'
import { person } from '../person.ts'
import type { Household } from '../types.ts'

/** Two women, married, in Tournai; the mother of one lives with them. */
export const delalune: Household = {
  name: 'Delalune',
  people: [
    person({
      key: 'marie',
      name: 'Delalune, Marie Solange',
      sex: 2,
      born: '1982-02-08',
      serial: 946,
      shows: 'a married couple of women (120, 140), property contract (122)',
      items: [
        ...lived(
          ['1982-02-08', '57081', '7500', 'Quai des Brumes', '12'],
          ['2013-05-11', '57081', '7500', 'Rue du Chat Perché', '40'],
        ),
        nationality('1982-02-08', '150'),
        occupation('2006-01-16', '04410', '2'),
        bornIn('1982-02-08', '57081', '00071'),
        item('MarriageContracts', '2013-05-02', [
          coded('TypeOfContract', 'contracts', '02'),
          coded('Place', 'places', '57081'),
        ]),
        drivingLicence('2016-12-01', '1690014307', '57081'),
        identityCard('2021-01-14', '0000', '5919001631', '2031-01-14', '57081'),
      ],
    }),
    person({
      key: 'ines',
      name: 'Belétoile, Inès',
      sex: 2,
      born: '1986-07-17',
      serial: 950,
      shows: 'a wife in the household of a woman (141)',
      items: [
        ...lived(
          ['1986-07-17', '52011', '6000', 'Rue des Verriers', '8'],
          ['2013-05-11', '57081', '7500', 'Rue du Chat Perché', '40'],
        ),
        nationality('1986-07-17', '150'),
        occupation('2009-09-01', '01121', '2'),
        bornIn('1986-07-17', '52011', '01766'),
        organDonation('2018-09-03', '1', '57081'),
        identityCard('2020-07-23', '0000', '5919001640', '2030-07-23', '57081'),
      ],
    }),
    person({
      key: 'solange',
      name: 'Clairvent, Solange',
      sex: 2,
      born: '1951-05-30',
      serial: 948,
      shows: 'a mother (06) in the household of her daughter',
      items: [
        ...lived(
          ['1951-05-30', '57081', '7500', 'Quai des Brumes', '12'],
          ['2020-03-02', '57081', '7500', 'Rue du Chat Perché', '40'],
        ),
        nationality('1951-05-30', '150'),
        occupation('2011-06-01', '09801'),
        bornIn('1951-05-30', '57081', '00333'),
        identityCard('2019-11-19', '0000', '5919001659', '2029-11-19', '57081'),
      ],
    }),
  ],
  links: [
    {
      kind: 'marriage',
      spouses: ['marie', 'ines'],
      since: '2013-05-11',
      place: coded('Place1', 'places', '57081'),
      act: '0055',
    },
    { kind: 'descent', child: 'marie', parents: ['solange'], act: '00071', place: '57081' },
    { kind: 'single', person: 'solange', since: '1951-05-30' },
    {
      kind: 'home',
      reference: 'solange',
      member: 'marie',
      role: '03',
      since: '1982-02-08',
      until: '2013-05-11',
    },
    { kind: 'home', reference: 'marie', member: 'ines', role: '02', since: '2013-05-11' },
    { kind: 'home', reference: 'marie', member: 'solange', role: '06', since: '2020-03-02' },
  ],
}
