import { aliensOfficeNumber } from '../asylum-items.ts'
import {
  bornAbroad,
  bornIn,
  identityCard,
  lived,
  nationality,
  occupation,
  register,
} from '../everyday-items.ts'
import { coded, text } from '../fields.ts'
import { item } from '../item.ts'
import { person } from '../person.ts'
import type { Household } from '../types.ts'

/** Two people with a number of before: asking with it is refused with the new one. */
export const replaced: Household = {
  name: 'Replaced numbers',
  people: [
    person({
      key: 'amina',
      name: 'Zaytouni, Amina',
      sex: 2,
      born: '1989-08-23',
      serial: 968,
      shows: 'the number that replaced a bis number; answers',
      items: [
        ...lived(['2020-01-06', '63023', '4700', 'Schilsweg', '52', '3']),
        nationality('2020-01-06', '354'),
        occupation('2021-06-01', '07300', '1'),
        bornAbroad('1989-08-23', '354', 'Tétouan'),
        identityCard('2022-01-25', '0310', '5339001491', '2027-01-25', '63023'),
        aliensOfficeNumber('2020-01-06', '9001701'),
        register('2020-01-06', '1'),
      ],
    }),
    person({
      key: 'amina-before',
      name: 'Zaytouni, Amina',
      sex: 2,
      born: '1989-08-23',
      serial: 968,
      monthOffset: 20,
      shows: 'a replaced bis number: NO_RESULT MSG00006 with newSSIN',
      outcome: { kind: 'replaced', by: 'amina' },
    }),
    person({
      key: 'robin',
      name: 'Sandvoort, Robin',
      sex: 2,
      born: '1992-10-05',
      serial: 966,
      shows: 'a new number after a change of sex (004); answers',
      items: [
        item('NewGender', '2023-11-13', [text('Sex', '2'), text('Graphic', 'Akte nr. 0007')]),
        ...lived(['1992-10-05', '35013', '8400', 'Meeuwenlaan', '25']),
        nationality('1992-10-05', '150'),
        occupation('2014-09-01', '01121', '2'),
        bornIn('1992-10-05', '35013', '00512'),
        identityCard('2023-12-11', '0000', '5919001668', '2033-12-11', '35013'),
        item('NameModifications', '2023-11-13', [coded('ModificationType', 'nameChanges', '2')]),
      ],
    }),
    person({
      key: 'robin-before',
      name: 'Sandvoort, Robin',
      sex: 1,
      born: '1992-10-05',
      serial: 965,
      shows: 'a replaced number: NO_RESULT MSG00006 with newSSIN',
      outcome: { kind: 'replaced', by: 'robin' },
    }),
  ],
  links: [
    { kind: 'single', person: 'amina', since: '2020-01-06' },
    { kind: 'alone', person: 'amina', since: '2020-01-06' },
    { kind: 'single', person: 'robin', since: '1992-10-05' },
    { kind: 'alone', person: 'robin', since: '2014-09-01' },
  ],
}
