import { randomUUID } from 'node:crypto'
import type { User } from '#core/records/user.ts'
import { findAccount, insertUser } from '../store/users.ts'
import type { Store, Writing } from '../store/store.ts'
import { defaultCost, hashPassword, verifyPassword, type PasswordCost } from './passwords.ts'

/** An account to be made; the name is what is typed at sign-in. */
export interface NewAccount extends Omit<User, 'id'> {
  password: string
}

/** The local accounts. */
export interface Accounts {
  /** Makes an account; `beside` runs in the same transaction, before it. Rejects if the name is taken. */
  add(account: NewAccount, beside?: (writing: Writing, user: User) => Promise<void>): Promise<User>
  /** Whose name and password these are; null where they are nobody's. Takes as long for an unknown name. */
  verify(name: string, password: string): Promise<User | null>
}

/** Opens the accounts of a store. A lower cost is for tests. */
export async function openAccounts(store: Store, cost: PasswordCost = defaultCost): Promise<Accounts> {
  const nobodys = await hashPassword(randomUUID(), cost)
  return {
    async add({ password, ...account }, beside) {
      const user = { id: randomUUID(), ...account }
      const hashed = await hashPassword(password, cost)
      await store.change(async (writing) => {
        await beside?.(writing, user)
        await insertUser(writing, { user, password: hashed })
      })
      return user
    },
    async verify(name, password) {
      const account = await findAccount(store, name)
      const right = await verifyPassword(password, account?.password ?? nobodys)
      return account && right ? account.user : null
    },
  }
}
