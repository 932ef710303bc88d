import { sql } from 'kysely'
import type { Client } from '#core/records/client.ts'
import type { Role } from '#core/records/user.ts'
import { mayOf } from '../auth/rights.ts'
import type { Version } from '#core/sync/absorb.ts'
import { dropAssignments, noteAssignments, type Assigner } from './assignments.ts'
import type { Reading, Writing } from './store.ts'

/** Who may see the clients of the centre (DESIGN 2). */
export const clientReaders: readonly Role[] = mayOf('read-clients')

/**
 * Adds a client or replaces the one with the same id; returns the sequence number of this version. `by` is who changes
 * it, null where nobody does it for himself (`assignments.ts`).
 */
export async function putClient(
  writing: Writing,
  client: Client,
  by: Assigner | null = null,
): Promise<number> {
  const { db, seal } = writing
  const document = seal.close(JSON.stringify(client), `clients/${client.id}`)
  const row = { document, sequence: await writing.raise({ roles: clientReaders }), deleted: 0 }
  await db
    .insertInto('clients')
    .values({ id: client.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  await noteAssignments(writing, client, by)
  return row.sequence
}

/** Notes the caseworkers of clients that were stored before these were noted beside the sealed document (schema 3). */
export async function fillCaseworkers(writing: Writing): Promise<void> {
  const rows = await writing.db
    .selectFrom('clients')
    .select(['id', 'document'])
    .where('deleted', '=', 0)
    .where('id', 'not in', (noted) => noted.selectFrom('client_caseworkers').select('client_id'))
    .execute()
  for (const { id, document } of rows) await noteAssignments(writing, openClient(writing, id, document), null)
}

/** Deletes a client for everybody; what was asked about him stays. Returns the sequence number of the deletion. */
export async function removeClient(writing: Writing, id: string): Promise<number> {
  const sequence = await writing.raise({ roles: clientReaders })
  await writing.db.updateTable('clients').set({ deleted: 1, sequence }).where('id', '=', id).execute()
  await dropAssignments(writing, id)
  return sequence
}

/** Puts one caseworker in the place of another wherever that one is assigned, and returns the clients before and after. */
export async function handOverClients(
  writing: Writing,
  from: string,
  to: string,
): Promise<{ clientId: string; before: string[]; after: string[] }[]> {
  const assigned = await writing.db
    .selectFrom('client_caseworkers')
    .select('client_id')
    .where('user_id', '=', from)
    .execute()
  const clients = await clientsOf(
    writing,
    assigned.map((row) => row.client_id),
  )
  const changes = clients.map(({ id, caseworkers }) => {
    const after = caseworkers.map((caseworker) => (caseworker === from ? to : caseworker))
    return { clientId: id, before: caseworkers, after: [...new Set(after)] }
  })
  for (const [index, client] of clients.entries()) {
    await putClient(writing, { ...client, caseworkers: changes[index]?.after ?? [] })
  }
  return changes
}

/** Notes that somebody opened a client's file at a time in milliseconds since 1970. */
export async function noteOpening(
  { db }: Writing,
  opening: { user: string; client: string; at: number },
): Promise<void> {
  const row = { user_id: opening.user, client_id: opening.client, opened_ms: opening.at }
  await db
    .insertInto('client_openings')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'client_id']).doUpdateSet({ opened_ms: opening.at }),
    )
    .execute()
}

/** Opens the sealed document of a client. */
export function openClient({ seal }: Reading, id: string, document: Uint8Array): Client {
  // Written by `putClient` alone.
  return JSON.parse(seal.open(document, `clients/${id}`).toString()) as Client
}

/** The client of an id, unless it was deleted. */
export async function findClient(reading: Reading, id: string): Promise<Client | undefined> {
  return (await findClientVersion(reading, id))?.record ?? undefined
}

/** The version of a client that the store has, null in it where it was deleted; undefined for an unknown id. */
export async function findClientVersion(reading: Reading, id: string): Promise<Version<Client> | undefined> {
  const row = await reading.db.selectFrom('clients').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const record = row.deleted ? null : openClient(reading, row.id, row.document)
  return { record, revision: row.sequence }
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

/** The clients that changed after a sequence number, in its order; `document` is null where one was deleted. */
export async function clientsAfter(reading: Reading, after: number, limit: number) {
  const rows = await reading.db
    .selectFrom('clients')
    .selectAll()
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    sequence: row.sequence,
    document: row.deleted ? null : openClient(reading, row.id, row.document),
  }))
}

/** The clients of these ids, deleted ones left out. */
export async function clientsOf(reading: Reading, ids: readonly string[]): Promise<Client[]> {
  const rows = await reading.db.selectFrom('clients').selectAll().where('id', 'in', ids).execute()
  return rows.filter(({ deleted }) => !deleted).map(({ id, document }) => openClient(reading, id, document))
}
