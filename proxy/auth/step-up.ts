import { CodedError } from '#core/errors.ts'
import type { Proof } from '#core/wire/session.ts'
import type { Clock } from '../clock.ts'
import { appendRow } from '../journal/append.ts'
import type { Store } from '../store/store.ts'
import type { Accounts } from './accounts.ts'
import { takeCode, wrongCode } from './second-factor.ts'
import type { Sessions, SignedIn } from './sessions.ts'

/**
 * Takes a proof that it is still the user, by his password or a code of his second factor.
 *
 * @throws {CodedError} `wrong-credentials`, `wrong-second-factor`; `invalid-input` where neither is given.
 */
export async function stepUp(
  { store, clock, users, sessions }: { store: Store; clock: Clock; users: Accounts; sessions: Sessions },
  { user, tokenHash }: SignedIn,
  { password, code }: Proof,
): Promise<void> {
  if (password === undefined && code === undefined) {
    throw new CodedError('invalid-input', 'A password or a code is needed.')
  }
  if (password !== undefined && !(await users.isPasswordOf(user.id, password)))
    throw new CodedError('wrong-credentials', 'The password is not right.')
  const taken = await store.change(async (writing) => {
    if (code !== undefined && !(await takeCode(writing, user.id, code, clock()))) return false
    await sessions.prove(writing, tokenHash)
    const by = code === undefined ? 'password' : 'second-factor'
    await appendRow(writing, clock(), { kind: 'step-up', actor: user.id, details: { by } })
    return true
  })
  if (!taken) throw wrongCode()
}
