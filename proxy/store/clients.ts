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

/** Opens the sealed document of a client. */
export function openClient({ seal }: Reading, id: string, document: Uint8Array): Client {
  // Written by `putClient` alone.
  return JSON.parse(seal.open(document, `clients/${id}`).toString()) as Client
}

/** The client of an id. */
export async function findClient(reading: Reading, id: string): Promise<Client | undefined> {
  const row = await reading.db.selectFrom('clients').selectAll().where('id', '=', id).executeTakeFirst()
  return row && openClient(reading, row.id, row.document)
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
export async function clientsAfter(reading: Reading, after: number, limit: number) {
  const rows = await reading.db
    .selectFrom('clients')
    .selectAll()
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    sequence: row.sequence,
    document: openClient(reading, row.id, row.document),
  }))
}
