import type { Client } from '#core/records/client.ts'
import { inventedSsin } from '../cbss/simulator/population/numbers.ts'

/** Clients of whom the population knows nothing: an SSIN that does not exist, and two without one. */
export const strangers: Readonly<
  Record<string, Pick<Client, 'ssin' | 'lastName' | 'firstNames' | 'birthDate' | 'gender'>>
> = {
  nils: {
    ssin: inventedSsin('1974-02-17', 935),
    lastName: 'Niemand',
    firstNames: 'Nils',
    birthDate: '1974-02-17',
    gender: 1,
  },
  'anna-lindmeier': {
    ssin: '',
    lastName: 'Lindmeier',
    firstNames: 'Anna',
    birthDate: '1968-06-00',
    gender: 2,
  },
  nico: { ssin: '', lastName: 'Ohnenummer', firstNames: 'Nico', birthDate: '1999-05-00', gender: 1 },
}
