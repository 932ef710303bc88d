import {
  bornIn,
  drivingLicence,
  identityCard,
  lived,
  nationality,
  occupation,
  organDonation,
} from '../everyday-items.ts'
import { coded, explainedDate, group, text } from '../fields.ts'
import { item } from '../item.ts'
import { mentioned, person } from '../person.ts'
import type { Household } from '../types.ts'

const together = ['2014-04-01', '63079', '4800', 'Rue du Moulin à Vent', '7', '4'] as const

/** A French-speaking couple in legal cohabitation, with a child; he had another partner before. */
export const chantefable: Household = {
  name: 'Chantefable',
  people: [
    person({
      key: 'luc',
      name: 'Chantefable, Luc Emmanuel',
      sex: 1,
      born: '1985-01-23',
      serial: 945,
      shows: 'legal cohabitation, its end and a new one (123), driving licence lost (191)',
      items: [
        ...lived(['1985-01-23', '63020', '4820', 'Rue des Tisserands', '61'], together),
        nationality('1985-01-23', '150'),
        occupation('2005-02-14', '03305', '1'),
        bornIn('1985-01-23', '63079', '00019'),
        drivingLicence(
          '2013-11-05',
          '1390014303',
          '63079',
          coded('ForfeitureReason', 'forfeitures', '1'),
          explainedDate('ForfeitureDate', '2023-02-10', 'trois mois'),
        ),
        organDonation('2015-03-18', '2', '63079'),
        identityCard('2020-11-02', '0000', '5919001495', '2030-11-02', '63079'),
      ],
    }),
    person({
      key: 'amandine',
      name: 'Grandsoleil, Amandine Rose',
      sex: 2,
      born: '1988-09-30',
      serial: 936,
      shows: 'a partner (21) in the household, organ donation (192), certificates of the card (180)',
      items: [
        ...lived(['1988-09-30', '63035', '4650', 'Chemin des Lavandes', '2'], together),
        nationality('1988-09-30', '150'),
        occupation('2010-09-01', '01121', '2'),
        bornIn('1988-09-30', '62063', '02214'),
        organDonation('2014-06-02', '1', '63079'),
        item('EIDCertificates', '2020-02-13', [
          text('IdentityCard', '591900150431'),
          group('Certificate1', [text('Number', '10000000000000000000000000900150')]),
          group('Certificate2', [coded('Presence', 'certificates', '0')]),
        ]),
        identityCard('2020-02-13', '0000', '5919001504', '2030-02-13', '63079'),
      ],
    }),
    person({
      key: 'zoe',
      name: 'Chantefable, Zoé',
      sex: 2,
      born: '2015-06-11',
      serial: 958,
      shows: 'a child of unmarried parents (110)',
      items: [
        ...lived(['2015-06-11', '63079', '4800', 'Rue du Moulin à Vent', '7', '4']),
        nationality('2015-06-11', '150'),
        bornIn('2015-06-11', '63079', '00152'),
        item('ContactsData', '2024-09-02', [
          text('Graphic1', 'École du Cerf-Volant'),
          group('Contacts', [text('PhoneNumber', '+32 87 00 00 00')]),
        ]),
        item('LegalResidences', '2015-06-11', [text('Graphic', 'Chez ses père et mère')]),
      ],
    }),
    mentioned('clara', 'Petitvent, Clara', 2, '1986-02-04'),
  ],
  links: [
    { kind: 'single', person: 'luc', since: '1985-01-23' },
    { kind: 'single', person: 'amandine', since: '1988-09-30' },
    { kind: 'cohabitation', partners: ['luc', 'clara'], since: '2009-03-02', place: '63020' },
    { kind: 'cessation', partners: ['luc', 'clara'], since: '2011-10-10', reason: '02', place: '63020' },
    { kind: 'cohabitation', partners: ['luc', 'amandine'], since: '2014-05-15', place: '63079' },
    { kind: 'descent', child: 'zoe', parents: ['luc', 'amandine'], act: '00152', place: '63079' },
    { kind: 'home', reference: 'luc', member: 'amandine', role: '21', since: '2014-04-01' },
    { kind: 'home', reference: 'luc', member: 'zoe', role: '03', since: '2015-06-11' },
  ],
}
