import { sql } from 'kysely'
import { roles, type Role, type User } from '#core/records/user.ts'
import type { SharedUser } from '#core/wire/sync.ts'
import type { Reading, Writing } from './store.ts'
import type { Row } from './tables.ts'

/** A user with the stored form of the password (`auth/passwords.ts`). */
export interface Account {
  user: User
  password: string
}

/** The form in which names are stored and compared: without upper case and outer blanks. */
export function normalised(name: string): string {
  return name.trim().toLowerCase()
}

function toUser(row: Pick<Row<'users'>, 'id' | 'name' | 'display_name' | 'roles'>): User {
  const given: unknown = JSON.parse(row.roles)
  const held = roles.filter((role): role is Role => Array.isArray(given) && given.includes(role))
  return { id: row.id, name: row.name, displayName: row.display_name, roles: held }
}

/** Adds an account; the store refuses a name that is taken. */
export async function insertUser(writing: Writing, { user, password }: Account): Promise<void> {
  const row = {
    id: user.id,
    name: normalised(user.name),
    display_name: user.displayName,
    roles: JSON.stringify(user.roles),
    password,
    sequence: await writing.raise('everyone'),
  }
  await writing.db.insertInto('users').values(row).execute()
}

/** The account with this name, as it is typed at sign-in. */
export async function findAccount({ db }: Reading, name: string): Promise<Account | undefined> {
  const row = await db.selectFrom('users').selectAll().where('name', '=', normalised(name)).executeTakeFirst()
  return row && { user: toUser(row), password: row.password }
}

/** Whether there is any account yet. */
export async function hasUsers({ db }: Reading): Promise<boolean> {
  return (
    (await db
      .selectFrom('users')
      .select(sql`1`.as('one'))
      .limit(1)
      .executeTakeFirst()) !== undefined
  )
}

/** The user of an id. */
export async function findUser({ db }: Reading, id: string): Promise<User | undefined> {
  const row = await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toUser(row)
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
