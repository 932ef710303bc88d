import type { User } from '#core/records/user.ts'
import type { NewPerson, OneTimePassword } from '#core/wire/people.ts'
import { newAccount, refuseTaken } from '../auth/accounts.ts'
import { makeCode } from '../auth/one-time-codes.ts'
import { appendRow } from '../journal/append.ts'
import { insertAccount } from '../store/users.ts'
import { checkRolesChange } from './change-roles.ts'
import { rolesInWords, type PeopleParts } from './person-parts.ts'
import { viewPerson } from './view-people.ts'

/**
 * Makes an account with a one-time password, which its owner changes at the first sign-in.
 *
 * @throws {CodedError} `name-taken`, and what `change-roles.ts` refuses.
 */
export async function makePerson(
  { store, clock, users, sessions }: PeopleParts,
  actor: User,
  { name, displayName, roles }: NewPerson,
): Promise<OneTimePassword> {
  const oneTimePassword = makeCode(3)
  const password = await users.hash(oneTimePassword)
  const account = { ...newAccount({ name, displayName, roles, password }), mustChangePassword: true }
  return store.change(async (writing) => {
    await refuseTaken(writing, name)
    checkRolesChange(actor, [], roles, false)
    await insertAccount(writing, account)
    const details = { userId: account.id, roles: rolesInWords(roles) }
    await appendRow(writing, clock(), { kind: 'account-made', actor: actor.id, details })
    return { person: await viewPerson(writing, sessions, account.id), oneTimePassword }
  })
}
