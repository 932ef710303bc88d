import { formatIdentityCardNumber, parseIdentityCardNumber } from '#core/identity-card-number.ts'
import { formatIncompleteDate, readIncompleteDate } from '#core/incomplete-date.ts'
import { replaceSsin } from '#core/number-history.ts'
import type { Client } from '#core/records/client.ts'
import { formatSsin, parseSsin } from '#core/ssin.ts'
import { parseTypedDate } from '#core/typed-date.ts'
import { language } from '../../i18n/index.ts'

/** Why a number in the file changes; empty until somebody says so. */
export type NumberChange = '' | 'replaced' | 'mistyped'

/** The form of a client: everything as it is typed. */
export interface ClientFields {
  lastName: string
  firstNames: string
  ssin: string
  numberChange: NumberChange
  identityCardNumber: string
  birthDate: string
  gender: '0' | '1' | '2'
  civilState: string
  nationality: string
  street: string
  houseNumber: string
  box: string
  postalCode: string
  municipality: string
  language: string
  caseworkers: string[]
}

/** Belgium, by its NIS code. */
const belgium = '150'
const unknownDate = '0000-00-00'

/** A new client's file, with the one who makes it as its caseworker. */
export function emptyClient(id: string, caseworker: string): Client {
  const address = { street: '', houseNumber: '', box: '', postalCode: '', municipality: '' }
  return {
    id,
    ssin: '',
    formerSsins: [],
    lastName: '',
    firstNames: '',
    birthDate: unknownDate,
    gender: 0,
    identityCardNumber: '',
    language: language.value === 'en' ? 'fr' : language.value,
    address,
    civilState: '',
    nationality: belgium,
    caseworkers: [caseworker],
  }
}

/** A client's file as its form shows it. */
export function fieldsOf(client: Client): ClientFields {
  const { lastName, firstNames, civilState, nationality, language: spoken } = client
  return {
    ...client.address,
    lastName,
    firstNames,
    civilState,
    nationality,
    language: spoken,
    ssin: formatSsin(client.ssin),
    numberChange: '',
    identityCardNumber: formatIdentityCardNumber(client.identityCardNumber),
    birthDate: formatIncompleteDate(readIncompleteDate(client.birthDate).iso, language.value),
    gender: `${client.gender}`,
    caseworkers: [...client.caseworkers],
  }
}

function numbersOf(fields: ClientFields, client: Client): Pick<Client, 'ssin' | 'formerSsins'> {
  const { digits } = parseSsin(fields.ssin)
  if (digits === client.ssin) return client
  if (fields.numberChange === 'replaced') {
    const { ssin, formerSsins } = replaceSsin(client, digits)
    return { ssin, formerSsins: [...formerSsins] }
  }
  return { ssin: digits, formerSsins: client.formerSsins.filter((former) => former !== digits) }
}

/** The client's file with what the form says; `fields` must have passed `checkClient`. */
export function clientOf(fields: ClientFields, client: Client): Client {
  const { street, houseNumber, box, postalCode, municipality } = fields
  const trimmed = Object.entries({ street, houseNumber, box, postalCode, municipality })
  return {
    id: client.id,
    ...pickNumbers(numbersOf(fields, client)),
    lastName: fields.lastName.trim(),
    firstNames: fields.firstNames.trim(),
    birthDate: parseTypedDate(fields.birthDate).value || unknownDate,
    gender: Number(fields.gender) as Client['gender'],
    identityCardNumber: parseIdentityCardNumber(fields.identityCardNumber).digits,
    language: fields.language,
    address: Object.fromEntries(trimmed.map(([name, text]) => [name, text.trim()])) as Client['address'],
    civilState: fields.civilState,
    nationality: fields.nationality,
    caseworkers: [...fields.caseworkers],
  }
}

function pickNumbers({ ssin, formerSsins }: Pick<Client, 'ssin' | 'formerSsins'>) {
  return { ssin, formerSsins: [...formerSsins] }
}
