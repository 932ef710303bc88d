import { sql } from 'kysely'
import type { Client } from '#core/records/client.ts'
import type { Role } from '#core/records/user.ts'
import type { Reading, Writing } from './store.ts'

/** Who may see the clients of the centre (DESIGN 2). */
export const clientReaders: readonly Role[] = ['caseworker', 'security-advisor']

/** Adds a client or replaces the one with the same id. */
export async function putClient(writing: Writing, client: Client): Promise<void> {
  const document = writing.seal.close(JSON.stringify(client), `clients/${client.id}`)
  const sequence = await writing.raise({ roles: clientReaders })
  await writing.db
    .insertInto('clients')
    .values({ id: client.id, document, sequence })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ document, sequence }))
    .execute()
}

/** Whether there is a client with this id. */
export async function hasClient({ db }: Reading, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('clients')
    .select(sql`1`.as('one'))
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** The clients that changed after a sequence number, in its order. */
export async function clientsAfter({ db, seal }: Reading, after: number, limit: number) {
  const rows = await db
    .selectFrom('clients')
    .selectAll()
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    sequence: row.sequence,
    // Written by `putClient` alone.
    document: JSON.parse(seal.open(row.document, `clients/${row.id}`).toString()) as Client,
  }))
}
