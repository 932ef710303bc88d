import type { Client } from '#core/records/client.ts'
import type { Reading, Writing } from './store.ts'

/** Who assigns caseworkers to a client, and when; milliseconds since 1970. */
export interface Assigner {
  user: string
  now: number
}

/**
 * Notes whose client somebody is, beside the sealed record. Whoever was assigned before stays as he was. Who assigns
 * himself opens with it, where the policy lets caseworkers read results, only what is received from then on.
 */
export async function noteAssignments(
  { db }: Writing,
  { id, caseworkers }: Pick<Client, 'id' | 'caseworkers'>,
  by: Assigner | null,
): Promise<void> {
  const before = await db.selectFrom('client_caseworkers').selectAll().where('client_id', '=', id).execute()
  const known = new Map(before.map((row) => [row.user_id, row.opens_from]))
  const since = (user: string) => (user === by?.user ? new Date(by.now).toISOString() : '')
  const rows = [...new Set(caseworkers)].map((user_id) => ({
    user_id,
    client_id: id,
    opens_from: known.get(user_id) ?? since(user_id),
  }))
  await dropAssignments({ db }, id)
  if (rows.length > 0) await db.insertInto('client_caseworkers').values(rows).execute()
}

/** Forgets whose client a deleted one was: nobody reads anything because of him any more. */
export async function dropAssignments({ db }: Pick<Writing, 'db'>, clientId: string): Promise<void> {
  await db.deleteFrom('client_caseworkers').where('client_id', '=', clientId).execute()
}

/**
 * Whether a user is assigned to a client in a way that opens what was received at a time (ISO). The same question in
 * SQL is in `sync/wanted.ts`.
 */
export async function isAssignedTo(
  { db }: Reading,
  { user, client, receivedAt }: { user: string; client: string; receivedAt: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('client_caseworkers')
    .select('opens_from')
    .where('user_id', '=', user)
    .where('client_id', '=', client)
    .where('opens_from', '<=', receivedAt)
    .executeTakeFirst()
  return row !== undefined
}
