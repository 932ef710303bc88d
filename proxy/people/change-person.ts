import type { User } from '#core/records/user.ts'
import type { Person, PersonChange } from '#core/wire/people.ts'
import { requireAccount } from '../auth/accounts.ts'
import { appendRow } from '../journal/append.ts'
import { updateAccount } from '../store/users.ts'
import { refuseOwn, type PeopleParts } from './person-parts.ts'
import { viewPerson } from './view-people.ts'

/**
 * Changes what colleagues read, and whether the account can be used; taking it out of use ends its sessions. Returns
 * the hashes of those too.
 *
 * @throws {CodedError} `not-found`; `own-account` where somebody would lock himself out.
 */
export async function changePerson(
  { store, clock, sessions }: PeopleParts,
  actor: User,
  id: string,
  { displayName, active }: PersonChange,
): Promise<{ person: Person; ended: string[] }> {
  return store.change(async (writing) => {
    const before = await requireAccount(writing, id)
    if (before.active !== active) refuseOwn(actor, id)
    await updateAccount(writing, id, { displayName, active })
    const ended = active ? [] : await sessions.endAll(writing, id)
    const details = { userId: id, active, renamed: before.displayName !== displayName }
    await appendRow(writing, clock(), { kind: 'account-changed', actor: actor.id, details })
    return { person: await viewPerson(writing, sessions, id), ended }
  })
}
