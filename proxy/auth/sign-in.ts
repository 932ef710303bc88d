import { CodedError, type ErrorCode } from '#core/errors.ts'
import type { Credentials } from '#core/wire/session.ts'
import { timestamp, type Clock } from '../clock.ts'
import { appendRow } from '../journal/append.ts'
import { releaseResults } from '../people/release-results.ts'
import { findFactor } from '../store/factors.ts'
import type { Store, Writing } from '../store/store.ts'
import { accountOf, findAccount, noteSignIn, userOf, type Account } from '../store/users.ts'
import type { Accounts } from './accounts.ts'
import { takeCode, wrongCode } from './second-factor.ts'
import type { Browser, Sessions } from './sessions.ts'

/** What signing in needs. */
export interface SignInParts {
  store: Store
  clock: Clock
  accounts: Accounts
  sessions: Sessions
}

/**
 * Checks name, password and, where there is one, the second factor, and starts a session in place of the one the
 * browser had. A factor from before an admin's reset proves that it is really the user: it releases what was held back.
 * Returns the session's token.
 *
 * @throws {CodedError} `wrong-credentials`, `second-factor-required`, `wrong-second-factor`; what is wrong is journalled
 * with the account's id where the name is known. What was typed as name is not kept: it may be a password.
 */
export async function signIn(
  { store, clock, accounts, sessions }: SignInParts,
  { name, password, code }: Credentials,
  browser: Browser,
): Promise<string> {
  const account = await accounts.verify(name, password)
  if (!account) {
    const actor = (await findAccount(store, name))?.id ?? null
    await noteFailure(store, clock, actor, 'password')
    throw wrongCredentials()
  }
  try {
    return await store.change(async (writing) => {
      // The check of a password takes a while, in which an admin may have replaced it.
      const found = await accountOf(writing, account.id)
      if (!found?.active || found.password !== account.password) throw wrongCredentials()
      const factor = await findFactor(writing, account.id)
      if (factor) await requireCode(writing, account.id, code, clock())
      await appendRow(writing, clock(), {
        kind: 'sign-in',
        actor: account.id,
        details: { secondFactor: factor !== undefined },
      })
      await releaseByFactor(writing, found, factor?.since, clock())
      await noteSignIn(writing, account.id, timestamp(clock))
      return sessions.begin(writing, userOf(found, clock()), browser)
    })
  } catch (error) {
    const step = error instanceof CodedError ? failures[error.code] : undefined
    if (step) await noteFailure(store, clock, account.id, step)
    throw error
  }
}

/** What is journalled as a failed sign-in, by the code of the error. */
const failures: Partial<Record<ErrorCode, 'password' | 'second-factor'>> = {
  'wrong-credentials': 'password',
  'wrong-second-factor': 'second-factor',
}

function wrongCredentials(): CodedError {
  return new CodedError('wrong-credentials', 'Name or password is not right.')
}

async function requireCode(
  writing: Writing,
  userId: string,
  code: string | undefined,
  now: number,
): Promise<void> {
  if (code === undefined)
    throw new CodedError('second-factor-required', 'The code of the second factor is needed.')
  if (!(await takeCode(writing, userId, code, now))) throw wrongCode()
}

async function noteFailure(
  store: Store,
  clock: Clock,
  actor: string | null,
  step: 'password' | 'second-factor',
): Promise<void> {
  await store.change((writing) =>
    appendRow(writing, clock(), { kind: 'sign-in-failed', actor, details: { step } }),
  )
}

async function releaseByFactor(
  writing: Writing,
  { id, resultsHeldSince }: Account,
  factorSince: string | undefined,
  now: number,
): Promise<void> {
  if (resultsHeldSince === null || factorSince === undefined || factorSince >= resultsHeldSince) return
  await releaseResults(writing, id, { actor: id, by: 'own-factor', now })
}

/** Ends a session. */
export async function signOut(
  { store, clock, sessions }: Omit<SignInParts, 'accounts'>,
  { user, tokenHash }: { user: { id: string }; tokenHash: string },
): Promise<void> {
  await store.change(async (writing) => {
    await sessions.end(writing, tokenHash)
    await appendRow(writing, clock(), { kind: 'sign-out', actor: user.id, details: {} })
  })
}
