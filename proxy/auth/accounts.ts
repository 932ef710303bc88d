import { randomUUID } from 'node:crypto'
import { CodedError } from '#core/errors.ts'
import type { Role, User } from '#core/records/user.ts'
import type { Clock } from '../clock.ts'
import { accountOf, findAccount, insertAccount, userOf, type Account } from '../store/users.ts'
import type { Reading, Store, Writing } from '../store/store.ts'
import { defaultCost, hashPassword, verifyPassword, type PasswordCost } from './passwords.ts'

/** An account to be made; the name is what is typed at sign-in. Its roles are without end. */
export interface NewAccount extends Omit<User, 'id'> {
  roles: readonly Role[]
  password: string
}

/** The local accounts. */
export interface Accounts {
  /** Makes an account; `beside` runs in the same transaction, before it. Throws `name-taken`. */
  add(account: NewAccount, beside?: (writing: Writing, user: User) => Promise<void>): Promise<User>
  /** Whose name and password these are; null where they are nobody's. Takes as long for an unknown name. */
  verify(name: string, password: string): Promise<Account | null>
  /** Whether this is the user's password. */
  isPasswordOf(userId: string, password: string): Promise<boolean>
  /** The stored form of a password. */
  hash(password: string): Promise<string>
}

/** Opens the accounts of a store. A lower cost is for tests. */
export async function openAccounts(
  { store, clock }: { store: Store; clock: Clock },
  cost: PasswordCost = defaultCost,
): Promise<Accounts> {
  const nobodys = await hashPassword(randomUUID(), cost)
  return {
    async add({ password, roles, ...given }, beside) {
      const held = roles.map((role) => ({ role, until: null }))
      const account = newAccount({ ...given, roles: held, password: await hashPassword(password, cost) })
      const user = userOf(account, clock())
      await store.change(async (writing) => {
        await beside?.(writing, user)
        await refuseTaken(writing, account.name)
        await insertAccount(writing, account)
      })
      return user
    },
    async verify(name, password) {
      const account = await findAccount(store, name)
      const right = await verifyPassword(password, account?.password ?? nobodys)
      return account?.active && right ? account : null
    },
    async isPasswordOf(userId, password) {
      const account = await accountOf(store, userId)
      return (await verifyPassword(password, account?.password ?? nobodys)) && account !== undefined
    },
    hash: (password) => hashPassword(password, cost),
  }
}

/** An account as it is made, with an id of its own. */
export function newAccount(given: Pick<Account, 'name' | 'displayName' | 'roles' | 'password'>): Account {
  return {
    id: randomUUID(),
    active: true,
    mustChangePassword: false,
    resultsHeldSince: null,
    lastSignInAt: null,
    ...given,
  }
}

/**
 * Refuses a name that somebody has.
 *
 * @throws {CodedError} `name-taken`.
 */
export async function refuseTaken(reading: Reading, name: string): Promise<void> {
  if (await findAccount(reading, name))
    throw new CodedError('name-taken', 'There is an account of this name.')
}

/**
 * The account of an id.
 *
 * @throws {CodedError} `not-found`.
 */
export async function requireAccount(reading: Reading, id: string): Promise<Account> {
  const account = await accountOf(reading, id)
  if (!account) throw new CodedError('not-found', 'There is nobody with this id.')
  return account
}
