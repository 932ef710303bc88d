import { emptyManageAccess } from '#core/cbss/manage-access/empty.ts'
import type { Client } from '#core/records/client.ts'
import type { ManageAccessParameters } from '#core/records/parameters.ts'
import { usualStart } from './period.ts'

/** Before anything is known: LIST of both registers (PROTOCOL 8.1), the last year and what is to come. */
export function newManageAccess(today: string): ManageAccessParameters {
  return { ...emptyManageAccess(), startDate: usualStart('LIST', today) }
}

/** What a client brings into the form (PROTOCOL 8.3): number, and all that proves who he is. */
export function fillManageAccess(client: Client): Partial<ManageAccessParameters> {
  const { ssin, identityCardNumber, lastName, firstNames, birthDate } = client
  const known = birthDate.startsWith('0000') ? '' : birthDate
  return { ssin, identityCardNumber, lastName, firstName: firstNames, birthDate: known }
}
