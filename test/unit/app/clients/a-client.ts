import type { Client } from '#core/records/client.ts'
import { hubert } from '../frame/people.ts'

/** An invented client of hubert's. */
export function aClient(values: Partial<Client> = {}): Client {
  return {
    id: '018f0000-0000-7000-8000-000000000001',
    ssin: '60051590042',
    formerSsins: ['60451590130'],
    lastName: 'Musterfrau',
    firstNames: 'Anna',
    birthDate: '1960-05-15',
    gender: 2,
    identityCardNumber: '591413288107',
    language: 'de',
    address: {
      street: 'Klötzerbahn',
      houseNumber: '1',
      box: 'B2',
      postalCode: '4700',
      municipality: 'Eupen',
    },
    civilState: '30',
    nationality: '150',
    caseworkers: [hubert.id],
    ...values,
  }
}
