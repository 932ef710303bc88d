import type { User } from '#core/records/user.ts'
import type { OneTimePassword, Person } from '#core/wire/people.ts'
import { requireAccount } from '../auth/accounts.ts'
import { makeCode } from '../auth/one-time-codes.ts'
import { timestamp } from '../clock.ts'
import { appendRow } from '../journal/append.ts'
import { deleteFactor } from '../store/factors.ts'
import { updateAccount, type Account, type AccountChange } from '../store/users.ts'
import { refuseOwn, type PeopleParts } from './person-parts.ts'
import { viewPerson } from './view-people.ts'

/**
 * Gives somebody a one-time password. His sessions end, and what was answered until now is held back: the admin knows
 * the password as well. Returns the hashes of the sessions too.
 *
 * @throws {CodedError} `not-found`, `own-account`.
 */
export async function resetPassword(
  { store, clock, users, sessions }: PeopleParts,
  actor: User,
  id: string,
): Promise<{ reset: OneTimePassword; ended: string[] }> {
  refuseOwn(actor, id)
  const oneTimePassword = makeCode(3)
  const password = await users.hash(oneTimePassword)
  return store.change(async (writing) => {
    const account = await requireAccount(writing, id)
    await updateAccount(writing, id, {
      password,
      mustChangePassword: true,
      ...held(account, timestamp(clock)),
    })
    const ended = await sessions.endAll(writing, id)
    const details = { userId: id }
    await appendRow(writing, clock(), { kind: 'password-reset', actor: actor.id, details })
    return { reset: { person: await viewPerson(writing, sessions, id), oneTimePassword }, ended }
  })
}

/**
 * Takes somebody's second factor away, as he has lost it. It is held back as after a reset of the password.
 *
 * @throws {CodedError} `not-found`, `own-account`.
 */
export async function resetFactor(
  { store, clock, sessions }: PeopleParts,
  actor: User,
  id: string,
): Promise<{ person: Person; ended: string[] }> {
  refuseOwn(actor, id)
  return store.change(async (writing) => {
    const account = await requireAccount(writing, id)
    await updateAccount(writing, id, held(account, timestamp(clock)))
    await deleteFactor(writing, id)
    const ended = await sessions.endAll(writing, id)
    const details = { userId: id }
    await appendRow(writing, clock(), { kind: 'factor-removed', actor: actor.id, details })
    return { person: await viewPerson(writing, sessions, id), ended }
  })
}

/** The earliest counts: a second reset must not make a factor old enough that was set up after the first. */
function held({ resultsHeldSince }: Account, now: string): AccountChange {
  return { resultsHeldSince: resultsHeldSince ?? now }
}
