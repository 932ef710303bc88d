import type { IdentifiedPerson } from '#core/cbss/identify-person/types.ts'

/** An invented person as a reply of IdentifyPerson tells of one whose identity was verified. */
export function aPerson(values: Partial<IdentifiedPerson> = {}): IdentifiedPerson {
  return {
    origin: 'RN_RR',
    ssin: '60051590042',
    lastName: 'MUSTERFRAU',
    firstNames: 'ANNA',
    middleName: 'VON',
    birthDate: '1960-05-15',
    gender: '2',
    genderSince: null,
    address: {
      kind: 'address',
      countryCode: '150',
      municipalityCode: '63023',
      municipality: [{ language: 'de', text: 'EUPEN' }],
      postalCode: '4700',
      streetCode: '1024',
      street: [{ language: 'de', text: 'KLÖTZERBAHN' }],
      houseNumber: '1',
      box: 'B2',
    },
    extended: {
      civilState: '20',
      birthLocationCode: '63079',
      birthLocation: [{ language: 'de', text: 'VERVIERS' }],
      deceaseDate: null,
      inscriptionRegister: null,
      nationalityCode: '150',
    },
    left: [],
    ...values,
  }
}
