import { bornIn, identityCard, lived, nationality, occupation, register } from '../everyday-items.ts'
import { person } from '../person.ts'
import type { Household } from '../types.ts'

/** One person for each way in which the CBSS has nothing to show. */
export const refusals: Household = {
  name: 'Refusals',
  people: [
    person({
      key: 'nora',
      name: 'Fremdling, Nora',
      sex: 2,
      born: '1987-03-13',
      serial: 934,
      shows: 'not integrated: NO_RESULT MSG00012 with details, ssin and cbeNumber, until she is registered',
      outcome: { kind: 'not-integrated' },
      items: [
        ...lived(
          ['1987-03-13', '63061', '4730', 'Zum Sandweg', '12'],
          ['2016-05-02', '63079', '4800', 'Rue des Nuages', '31'],
          ['2026-09-14', '63023', '4700', 'Am Anger', '4'],
        ),
        nationality('1987-03-13', '103'),
        occupation('2012-10-01', '04410', '2'),
        bornIn('1987-03-13', '63061', '00019'),
        identityCard('2022-08-29', '0350', '5539001903', '2027-08-29', '63079'),
        register('2005-09-01', '1'),
      ],
    }),
    person({
      key: 'anna',
      name: 'Leerfeld, Anna',
      sex: 2,
      born: '1969-10-10',
      serial: 940,
      shows: 'nothing known: NO_DATA_FOUND MSG00100',
      outcome: { kind: 'no-data' },
    }),
    person({
      key: 'kurt',
      name: 'Bruchmann, Kurt',
      sex: 1,
      born: '1957-04-24',
      serial: 923,
      shows: 'a SOAP fault: MSG00003',
      outcome: { kind: 'fault' },
    }),
    person({
      key: 'ute',
      name: 'Zifferling, Ute',
      sex: 2,
      born: '1976-12-21',
      serial: 932,
      shows: 'refused for its structure: NO_RESULT MSG00011',
      outcome: { kind: 'wrong-structure' },
    }),
  ],
  links: [
    { kind: 'single', person: 'nora', since: '1987-03-13' },
    { kind: 'alone', person: 'nora', since: '2016-05-02' },
  ],
}
