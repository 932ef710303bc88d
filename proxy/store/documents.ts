import type { RequestRecord } from '#core/records/request.ts'
import type { ViewEvent } from '#core/records/view-event.ts'
import type { Visit } from '#core/records/visit.ts'
import type { Version } from '#core/sync/absorb.ts'
import type { Reading, Writing } from './store.ts'
import type { Row } from './tables.ts'

/** The records of browsers that lie in this table, by collection: of requests the drafts and what waits. */
export interface OwnDocuments {
  requests: RequestRecord
  visits: Visit
  views: ViewEvent
}

/** The name of one of their collections. */
export type OwnDocumentsName = keyof OwnDocuments

const placeOf = (collection: string, id: string) => `documents/${collection}/${id}`

/** A version with its owner. */
export interface OwnedVersion<Document> extends Version<Document> {
  owner: string
  /** ISO time of this version's arrival; null where nobody noted it. */
  receivedAt: string | null
}

function opened<Name extends OwnDocumentsName>(
  { seal }: Reading,
  { collection, id, document }: Row<'documents'>,
): OwnDocuments[Name] | null {
  // Written by `putDocument` alone.
  return (
    document && (JSON.parse(seal.open(document, placeOf(collection, id)).toString()) as OwnDocuments[Name])
  )
}

/** The version that the store has, null in it where it was deleted; undefined for an unknown id. */
export async function findDocument<Name extends OwnDocumentsName>(
  reading: Reading,
  collection: Name,
  id: string,
): Promise<OwnedVersion<OwnDocuments[Name]> | undefined> {
  const row = await reading.db
    .selectFrom('documents')
    .selectAll()
    .where('collection', '=', collection)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { sequence: revision, owner, received_at: receivedAt } = row
  return { record: opened<Name>(reading, row), revision, owner, receivedAt }
}

/** The documents of these ids, deleted ones left out. */
export async function documentsOf<Name extends OwnDocumentsName>(
  reading: Reading,
  collection: Name,
  ids: readonly string[],
): Promise<OwnDocuments[Name][]> {
  const rows = await reading.db
    .selectFrom('documents')
    .selectAll()
    .where('collection', '=', collection)
    .where('id', 'in', ids)
    .execute()
  return rows.map((row) => opened<Name>(reading, row)).filter((document) => document !== null)
}

/**
 * Stores a version of a document, null for its deletion, and returns its sequence number. `clientId` is the client whom
 * the owner's tablet carries because of it.
 */
export async function putDocument<Name extends OwnDocumentsName>(
  writing: Writing,
  collection: Name,
  { id, owner, record, clientId, now }: PutDocument<OwnDocuments[Name]>,
): Promise<number> {
  const row = {
    owner,
    client_id: clientId,
    document: record && writing.seal.close(JSON.stringify(record), placeOf(collection, id)),
    sequence: await writing.raise({ user: owner }),
    received_at: new Date(now).toISOString(),
  }
  await writing.db
    .insertInto('documents')
    .values({ collection, id, ...row })
    .onConflict((conflict) => conflict.columns(['collection', 'id']).doUpdateSet(row))
    .execute()
  return row.sequence
}

/** What {@link putDocument} stores. */
export interface PutDocument<Document> {
  id: string
  owner: string
  record: Document | null
  clientId: string | null
  /** Milliseconds since 1970. */
  now: number
}

/** Drops the draft of a request that was received: from now on the request itself is what its author pulls. */
export async function dropDraft({ db }: Writing, id: string): Promise<void> {
  await db.deleteFrom('documents').where('collection', '=', 'requests').where('id', '=', id).execute()
}

/**
 * Hands drafts and visits of an absent colleague over to another one, unseen: the records name their new author.
 * Returns how many there were.
 */
export async function handOverDocuments(
  writing: Writing,
  { from, to, now }: { from: string; to: string; now: number },
): Promise<number> {
  const rows = await writing.db
    .selectFrom('documents')
    .selectAll()
    .where('owner', '=', from)
    .where('collection', 'in', ['requests', 'visits'])
    .where('document', 'is not', null)
    .execute()
  for (const row of rows) {
    const collection = row.collection === 'visits' ? 'visits' : 'requests'
    const record = opened<typeof collection>(writing, row)
    if (record) {
      const moved = { ...record, author: to }
      await putDocument(writing, collection, {
        id: row.id,
        owner: to,
        record: moved,
        clientId: row.client_id,
        now,
      })
    }
  }
  await writing.raise({ user: from })
  return rows.length
}
