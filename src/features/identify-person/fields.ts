import { emptyIdentifyPerson } from '#core/cbss/identify-person/empty.ts'
import type { Client } from '#core/records/client.ts'
import type { IdentifyPersonParameters } from '#core/records/parameters.ts'

/** Before anything is known: a tolerance of 0 (PROTOCOL 8.1), without which an incomplete date is refused. */
export function newIdentifyPerson(): IdentifyPersonParameters {
  return { ...emptyIdentifyPerson(), tolerance: 0 }
}

/**
 * What a client brings into the form (PROTOCOL 8.3): number, card and birth date; gender and names only where his
 * file has no number, because with a number they would be compared letter by letter.
 */
export function fillIdentifyPerson(client: Client): Partial<IdentifyPersonParameters> {
  const { ssin, identityCardNumber, birthDate } = client
  const known = { ssin, identityCardNumber, birthDate: birthDate.startsWith('0000') ? '' : birthDate }
  if (ssin !== '') return { ...known, lastName: '', firstName: '', gender: 0 }
  return { ...known, lastName: client.lastName, firstName: firstOf(client.firstNames), gender: client.gender }
}

/** The phonetic search knows one first name, a file often has several. */
function firstOf(names: string): string {
  return names.trim().split(/\s+/)[0] ?? ''
}
