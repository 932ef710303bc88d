import type { Client } from '#core/records/client.ts'
import { personOf } from '../cbss/simulator/population/people.ts'
import type { Caseworker, ClientRow } from './client-row.ts'
import { clientRows } from './client-rows.ts'
import { strangers } from './strangers.ts'

/** The id of a client of the demo by the number of its row: the same in every demo, so that tests can name it. */
export const demoClientId = (number: number): string =>
  `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`

type Known = Pick<Client, 'ssin' | 'lastName' | 'firstNames' | 'birthDate' | 'gender'>

function known(key: string): Known {
  const stranger = strangers[key]
  if (stranger) return stranger
  const { ssin, lastNames, firstNames, born, sex } = personOf(key)
  return {
    ssin,
    lastName: lastNames.join(' '),
    firstNames: firstNames.join(' '),
    birthDate: born,
    gender: sex,
  }
}

function clientOf(row: ClientRow, number: number, ids: Readonly<Record<Caseworker, string>>): Client {
  const [street, houseNumber, box, postalCode, municipality] = row.address
  return {
    id: demoClientId(number),
    ...known(row.person),
    ...row.says,
    formerSsins: (row.before ?? []).map((key) => personOf(key).ssin),
    identityCardNumber: row.card ?? '',
    language: row.language,
    address: { street, houseNumber, box, postalCode, municipality },
    civilState: row.civilState ?? '10',
    nationality: row.nationality ?? '150',
    caseworkers: row.caseworkers.map((name) => ids[name]),
  }
}

/** The clients of the demo, given the user ids of its caseworkers. */
export function demoClients(ids: Readonly<Record<Caseworker, string>>): Client[] {
  return clientRows.map((row, index) => clientOf(row, index + 1, ids))
}
