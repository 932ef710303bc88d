import { CodedError } from '#core/errors.ts'
import type { User } from '#core/records/user.ts'
import type { Credentials } from '#core/wire/session.ts'
import type { Clock } from '../clock.ts'
import { appendRow } from '../journal/append.ts'
import type { Store } from '../store/store.ts'
import { findAccount } from '../store/users.ts'
import type { Accounts } from './accounts.ts'
import type { Sessions } from './sessions.ts'

/** What signing in needs. */
export interface SignInParts {
  store: Store
  clock: Clock
  accounts: Accounts
  sessions: Sessions
}

/**
 * Checks name and password and starts a session in place of the one the browser had `before`.
 *
 * @throws {CodedError} `wrong-credentials`; journalled with the account's id where the name is known. What was
 * typed as name is not kept: it may be a password.
 */
export async function signIn(
  { store, clock, accounts, sessions }: SignInParts,
  { name, password }: Credentials,
  before: string | undefined,
): Promise<{ user: User; token: string }> {
  const user = await accounts.verify(name, password)
  if (!user) {
    const actor = (await findAccount(store, name))?.user.id ?? null
    await store.change((writing) =>
      appendRow(writing, clock(), { kind: 'sign-in-failed', actor, details: {} }),
    )
    throw new CodedError('wrong-credentials', 'Name or password is not right.')
  }
  const token = await store.change(async (writing) => {
    await appendRow(writing, clock(), { kind: 'sign-in', actor: user.id, details: {} })
    return sessions.begin(writing, user, before)
  })
  return { user, token }
}

/** Ends a session. */
export async function signOut(
  { store, clock, sessions }: Omit<SignInParts, 'accounts'>,
  { user, tokenHash }: { user: User; tokenHash: string },
): Promise<void> {
  await store.change(async (writing) => {
    await sessions.end(writing, tokenHash)
    await appendRow(writing, clock(), { kind: 'sign-out', actor: user.id, details: {} })
  })
}
