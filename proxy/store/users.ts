import { sql } from 'kysely'
import { brusselsTimestamp } from '#core/cbss/brussels-time.ts'
import { roles, rolesOn, type HeldRole, type User } from '#core/records/user.ts'
import type { SharedUser } from '#core/wire/sync.ts'
import type { Reading, Writing } from './store.ts'
import type { Row } from './tables.ts'

/** A local account. */
export interface Account {
  id: string
  name: string
  displayName: string
  /** As given, ended ones too. */
  roles: HeldRole[]
  /** The stored form (`auth/passwords.ts`). */
  password: string
  active: boolean
  mustChangePassword: boolean
  /** ISO time; what was answered before is held back. Null where nothing is. */
  resultsHeldSince: string | null
  lastSignInAt: string | null
}

/** What may be changed of an account. */
export type AccountChange = Partial<Omit<Account, 'id' | 'name' | 'lastSignInAt'>>

/** The form in which names are stored and compared: without upper case and outer blanks. */
export function normalised(name: string): string {
  return name.trim().toLowerCase()
}

/**
 * The account's user with the roles that count at a time (milliseconds since 1970), by the day in Brussels. Nobody is a
 * security advisor while results are held back from him: the admin who reset the password could act as one.
 */
export function userOf(account: Account, now: number): User {
  const { id, name, displayName, roles: given, resultsHeldSince } = account
  const counting = rolesOn(given, brusselsTimestamp(now).slice(0, 10))
  const isHeld = resultsHeldSince !== null
  return { id, name, displayName, roles: counting.filter((role) => !isHeld || role !== 'security-advisor') }
}

function toAccount(row: Row<'users'>): Account {
  return {
    id: row.id,
    name: row.name,
    displayName: row.display_name,
    // Written by `toRow` alone.
    roles: (JSON.parse(row.roles) as HeldRole[]).filter(({ role }) => roles.includes(role)),
    password: row.password,
    active: row.active === 1,
    mustChangePassword: row.must_change_password === 1,
    resultsHeldSince: row.results_held_since,
    lastSignInAt: row.last_sign_in_at,
  }
}

function toRow(account: AccountChange) {
  const { displayName, roles: held, password, active, mustChangePassword } = account
  const { resultsHeldSince } = account
  return {
    ...(displayName !== undefined && { display_name: displayName }),
    ...(held && { roles: JSON.stringify(held) }),
    ...(password !== undefined && { password }),
    ...(active !== undefined && { active: Number(active) }),
    ...(mustChangePassword !== undefined && { must_change_password: Number(mustChangePassword) }),
    ...(resultsHeldSince !== undefined && { results_held_since: resultsHeldSince }),
  }
}

/** Adds an account; the store refuses a name that is taken. */
export async function insertAccount(writing: Writing, account: Account): Promise<void> {
  const { id, name, displayName, roles: held, password, mustChangePassword } = account
  const row = {
    id,
    name: normalised(name),
    display_name: displayName,
    roles: JSON.stringify(held),
    password,
    must_change_password: Number(mustChangePassword),
    sequence: await writing.raise('everyone'),
  }
  await writing.db.insertInto('users').values(row).execute()
}

/** Changes an account. Everybody is told of a name, and the user himself of anything. */
export async function updateAccount(writing: Writing, id: string, change: AccountChange): Promise<void> {
  const isShared = change.displayName !== undefined
  const sequence = await writing.raise(isShared ? 'everyone' : { user: id })
  await writing.db
    .updateTable('users')
    .set({ ...toRow(change), ...(isShared && { sequence }) })
    .where('id', '=', id)
    .execute()
}

/** Notes when somebody last signed in; nobody has to be told. */
export async function noteSignIn({ db }: Writing, id: string, at: string): Promise<void> {
  await db.updateTable('users').set({ last_sign_in_at: at }).where('id', '=', id).execute()
}

/** The account with this name, as it is typed at sign-in. */
export async function findAccount({ db }: Reading, name: string): Promise<Account | undefined> {
  const row = await db.selectFrom('users').selectAll().where('name', '=', normalised(name)).executeTakeFirst()
  return row && toAccount(row)
}

/** The account of an id. */
export async function accountOf({ db }: Reading, id: string): Promise<Account | undefined> {
  const row = await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toAccount(row)
}

/** All accounts, by name. */
export async function allAccounts({ db }: Reading): Promise<Account[]> {
  return (await db.selectFrom('users').selectAll().orderBy('name').execute()).map(toAccount)
}

/** Whether there is any account yet. */
export async function hasUsers({ db }: Reading): Promise<boolean> {
  const row = await db
    .selectFrom('users')
    .select(sql`1`.as('one'))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** What everybody knows of the users that changed after a sequence number, in its order. */
export async function usersAfter({ db }: Reading, after: number, limit: number) {
  const rows = await db
    .selectFrom('users')
    .select(['id', 'display_name', 'sequence'])
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    sequence: row.sequence,
    document: { id: row.id, displayName: row.display_name } satisfies SharedUser,
  }))
}
