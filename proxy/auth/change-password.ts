import { CodedError } from '#core/errors.ts'
import type { PasswordChange } from '#core/wire/session.ts'
import type { Clock } from '../clock.ts'
import { appendRow } from '../journal/append.ts'
import type { Store } from '../store/store.ts'
import { accountOf, updateAccount } from '../store/users.ts'
import type { Accounts } from './accounts.ts'
import type { Sessions, SignedIn } from './sessions.ts'

/**
 * Gives the user a password that he chose himself, ends his other sessions, and returns their hashes.
 *
 * @throws {CodedError} `wrong-credentials` for another current password, `invalid-input` where the new one is the
 * current one.
 */
export async function changePassword(
  { store, clock, users, sessions }: { store: Store; clock: Clock; users: Accounts; sessions: Sessions },
  { user, tokenHash }: SignedIn,
  { current, password }: PasswordChange,
): Promise<string[]> {
  const before = await accountOf(store, user.id)
  if (!(await users.isPasswordOf(user.id, current))) throw wrongPassword()
  if (current.normalize('NFKC') === password.normalize('NFKC')) {
    const fields = [{ field: 'password', reason: 'It is the current one.' }]
    throw new CodedError('invalid-input', 'The new password is the current one.', { fields })
  }
  const hashed = await users.hash(password)
  return store.change(async (writing) => {
    // The check takes a while, in which an admin may have replaced it.
    if ((await accountOf(writing, user.id))?.password !== before?.password) throw wrongPassword()
    await updateAccount(writing, user.id, { password: hashed, mustChangePassword: false })
    await appendRow(writing, clock(), { kind: 'password-changed', actor: user.id, details: {} })
    return sessions.endAll(writing, user.id, tokenHash)
  })
}

function wrongPassword(): CodedError {
  return new CodedError('wrong-credentials', 'The current password is another one.')
}
