import {
  bornAbroad,
  bornIn,
  identityCard,
  lived,
  nationality,
  occupation,
  passport,
  register,
  type Move,
} from '../everyday-items.ts'
import { coded, date, group, personName, placeAbroad, text } from '../fields.ts'
import { ended, item } from '../item.ts'
import { person } from '../person.ts'
import type { Household } from '../types.ts'

const home: Move = ['2011-02-01', '21015', '1030', 'Avenue des Hirondelles', '144', 'b3']

/** From Guinea: he became Belgian, his wife followed, the children were born in Brussels. */
export const bahoumba: Household = {
  name: 'Bahoumba',
  people: [
    person({
      key: 'mamadou',
      name: 'Bahoumba, Mamadou Saliou',
      sex: 1,
      born: '1972-06-28',
      serial: 941,
      shows:
        'became Belgian (031 with reason), name changed (010, 013), origin (006), several nationalities (032)',
      items: [
        ...lived(['2003-10-27', '21009', '1050', 'Rue du Printemps', '9'], home),
        item('CountriesOfOrigin', '2003-10-27', [coded('Country', 'countries', '315')]),
        item('Names', '2003-10-27', [personName(['Bah', 'Oumba'], ['Mamadou'])]),
        item('Names', '2009-05-05', [personName(['Bahoumba'], ['Mamadou', 'Saliou'])]),
        item('NameModifications', '2009-05-05', [
          coded('ModificationType', 'nameChanges', '1'),
          text('Graphic', 'M.B. 19.05.2009'),
        ]),
        nationality('2003-10-27', '315'),
        nationality('2012-11-12', '150', '01'),
        item('MultipleNationalities', '2012-11-12', [coded('Nationality', 'countries', '315')]),
        occupation('2004-05-03', '07300', '1'),
        occupation('2010-09-01', '02210', '2'),
        bornAbroad('1972-06-28', '315', 'Conakry'),
        item('WorkPermits', '2004-04-15', [
          text('PermitNumber', 'B 9001437'),
          date('ExpiryDate', '2005-04-14'),
        ]),
        identityCard('2012-12-03', '0000', '5919001604', '2022-12-03', '21015'),
        identityCard('2022-11-21', '0000', '5919001613', '2032-11-21', '21015'),
        passport('2019-06-11', 'ER9001443', '21015', '2026-06-10'),
        ended(register('2003-10-27', '1'), '2012-11-12'),
      ],
    }),
    person({
      key: 'aissatou',
      name: 'Diallomba, Aïssatou',
      sex: 2,
      born: '1980-03-21',
      serial: 952,
      shows: 'a family reunification: cards of foreigners (195), work permit (198), marriage abroad',
      items: [
        ...lived(['2008-07-07', '21009', '1050', 'Rue du Printemps', '9'], home),
        item('CountriesOfOrigin', '2008-07-07', [coded('Country', 'countries', '315')]),
        nationality('2008-07-07', '315'),
        occupation('2015-01-05', '04410', '2'),
        bornAbroad('1980-03-21', '315', 'Labé'),
        item('PartnerBirthPlaces', '2005-12-17', [
          coded('Country', 'countries', '315'),
          text('Graphic', 'Conakry'),
        ]),
        identityCard('2008-09-01', '0310', '5339001464', '2009-09-01', '21009'),
        identityCard('2013-09-10', '0320', '5339001473', '2018-09-10', '21015'),
        identityCard('2023-08-28', '0320', '5339001482', '2028-08-28', '21015'),
        item('WorkPermits', '2009-01-12', [
          text('PermitNumber', 'C 9001446'),
          group('ExpiryDate', [text('Graphic', 'durée illimitée')]),
        ]),
        register('2008-07-07', '1'),
      ],
    }),
    person({
      key: 'fatou',
      name: 'Bahoumba, Fatou',
      sex: 2,
      born: '2009-09-09',
      serial: 976,
      shows: 'a child who became Belgian with her father (031 with reason)',
      items: [
        ...lived(['2009-09-09', '21009', '1050', 'Rue du Printemps', '9'], home),
        nationality('2009-09-09', '315'),
        nationality('2012-11-12', '150', '02'),
        bornIn('2009-09-09', '21009', '01511'),
        identityCard('2022-01-10', '0000', '5919001622', '2028-01-10', '21015'),
      ],
    }),
    person({
      key: 'ibrahim',
      name: 'Bahoumba, Ibrahim',
      sex: 1,
      born: '2012-12-12',
      serial: 979,
      shows: 'a child in the household',
      items: [
        ...lived(['2012-12-12', '21015', '1030', 'Avenue des Hirondelles', '144', 'b3']),
        nationality('2012-12-12', '150'),
        bornIn('2012-12-12', '21004', '03344'),
      ],
    }),
  ],
  links: [
    {
      kind: 'marriage',
      spouses: ['mamadou', 'aissatou'],
      since: '2005-12-17',
      place: placeAbroad('Place2', '315', 'Conakry'),
      act: '00000',
    },
    { kind: 'descent', child: 'fatou', parents: ['mamadou', 'aissatou'], act: '01511', place: '21009' },
    { kind: 'descent', child: 'ibrahim', parents: ['mamadou', 'aissatou'], act: '03344', place: '21004' },
    { kind: 'home', reference: 'mamadou', member: 'aissatou', role: '02', since: '2008-07-07' },
    { kind: 'home', reference: 'mamadou', member: 'ibrahim', role: '03', since: '2012-12-12' },
    { kind: 'home', reference: 'mamadou', member: 'fatou', role: '03', since: '2009-09-09' },
  ],
}
