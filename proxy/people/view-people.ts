import type { Person } from '#core/wire/people.ts'
import { requireAccount } from '../auth/accounts.ts'
import type { Sessions } from '../auth/sessions.ts'
import { findFactor } from '../store/factors.ts'
import type { Reading } from '../store/store.ts'
import { allAccounts, type Account } from '../store/users.ts'

/** Everybody who has an account, by name. */
export async function viewPeople(reading: Reading, sessions: Sessions): Promise<Person[]> {
  const people: Person[] = []
  for (const account of await allAccounts(reading)) people.push(await toPerson(reading, sessions, account))
  return people
}

/**
 * One of them.
 *
 * @throws {CodedError} `not-found`.
 */
export async function viewPerson(reading: Reading, sessions: Sessions, id: string): Promise<Person> {
  return toPerson(reading, sessions, await requireAccount(reading, id))
}

async function toPerson(reading: Reading, sessions: Sessions, account: Account): Promise<Person> {
  const { password: _stored, ...shown } = account
  return {
    ...shown,
    secondFactorSince: (await findFactor(reading, account.id))?.since ?? null,
    sessions: (await sessions.list(reading, account.id, '')).length,
  }
}
