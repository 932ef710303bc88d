import type { IdentifiedPerson } from '#core/cbss/identify-person/types.ts'
import { replaceSsin } from '#core/number-history.ts'
import type { Client } from '#core/records/client.ts'

/** What of a client's file a register can tell, in the order in which people compare. */
export const fileFields = [
  'ssin',
  'lastName',
  'firstNames',
  'birthDate',
  'gender',
  'civilState',
  'nationality',
  'address',
] as const

/** One of {@link fileFields}. */
export type FileField = (typeof fileFields)[number]

/** What the register tells of a client; what it does not tell is missing. */
export type RegisterValues = Partial<Pick<Client, FileField>>

/** A field of the file beside what the register says. */
export interface Compared {
  field: FileField
  /** Empty: nothing would be lost by taking the register's. */
  isEmpty: boolean
  differs: boolean
}

/** The register's values in the form of a client's file; `text` chooses among the languages of a place. */
export function registerValues(
  person: IdentifiedPerson,
  text: (texts: readonly { language: string | null; text: string }[]) => string,
): RegisterValues {
  const { ssin, lastName, firstNames, middleName, birthDate, gender, extended, address } = person
  return {
    ...(/^\d{11}$/.test(ssin) && { ssin }),
    ...(lastName && { lastName }),
    ...((firstNames || middleName) && { firstNames: [firstNames, middleName].filter(Boolean).join(' ') }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(birthDate) && { birthDate }),
    ...((gender === '1' || gender === '2') && { gender: Number(gender) as 1 | 2 }),
    ...(extended?.civilState && { civilState: extended.civilState }),
    ...(extended?.nationalityCode && { nationality: extended.nationalityCode }),
    ...(address?.kind === 'address' && {
      address: {
        street: text(address.street),
        houseNumber: address.houseNumber ?? '',
        box: address.box ?? '',
        postalCode: address.postalCode ?? '',
        municipality: text(address.municipality),
      },
    }),
  }
}

function isEmpty(value: Client[FileField]): boolean {
  if (typeof value === 'object') return Object.values(value).every((part) => part === '')
  return value === '' || value === 0 || value === '0000-00-00'
}

function plain(value: Client[FileField] | undefined): string {
  // Registers write in capitals and without accents: that is no difference.
  return JSON.stringify(value).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** The fields of which the register tells something, beside the file's. */
export function compareWithFile(client: Client, register: RegisterValues): Compared[] {
  return fileFields
    .filter((field) => register[field] !== undefined)
    .map((field) => ({
      field,
      isEmpty: isEmpty(client[field]),
      differs: plain(client[field]) !== plain(register[field]),
    }))
}

/** The file with the chosen values of the register; a number that it replaces stays in the history. */
export function takeOver(client: Client, register: RegisterValues, chosen: readonly FileField[]): Client {
  const taken = Object.fromEntries(chosen.map((field) => [field, register[field]])) as RegisterValues
  const numbers = taken.ssin === undefined ? client : replaceSsin(client, taken.ssin)
  return { ...client, ...taken, ssin: numbers.ssin, formerSsins: [...numbers.formerSsins] }
}

/** A file about somebody who had none, as far as the register tells. */
export function newFile(
  register: RegisterValues,
  own: Pick<Client, 'id' | 'language'> & { caseworker: string },
): Client {
  return {
    id: own.id,
    ssin: '',
    formerSsins: [],
    lastName: '',
    firstNames: '',
    birthDate: '0000-00-00',
    gender: 0,
    identityCardNumber: '',
    language: own.language,
    address: { street: '', houseNumber: '', box: '', postalCode: '', municipality: '' },
    civilState: '',
    nationality: '',
    caseworkers: [own.caseworker],
    ...register,
  }
}

/** The client of a request, else the one who has or had the person's number; null where nobody has a file. */
export function fileOf(clients: readonly Client[], clientId: string, ssin: string): Client | null {
  const named = clients.find(({ id }) => id === clientId)
  const numbered = clients.find((client) => client.ssin === ssin || client.formerSsins.includes(ssin))
  return named ?? numbered ?? null
}
