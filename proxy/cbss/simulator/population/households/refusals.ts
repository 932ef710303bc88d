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
      shows: 'not integrated: NO_RESULT MSG00012 with details, ssin and cbeNumber',
      outcome: { kind: 'not-integrated' },
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
  links: [],
}
