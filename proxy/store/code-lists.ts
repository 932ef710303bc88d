import type { CodeList, CodeListId } from '#core/records/code-list.ts'
import type { CodeListOrigin, CodeListSummary } from '#core/wire/code-lists.ts'
import type { Reading, Writing } from './store.ts'

/** A list and where it comes from. `changedBy` is the id of the user who edited or imported it last. */
export interface StoredCodeList {
  list: CodeList
  origin: CodeListOrigin
  changedAt: string | null
  changedBy: string | null
}

/** The list of an id; undefined only before the first start has filled the table. */
export async function findCodeList({ db }: Reading, id: CodeListId): Promise<StoredCodeList | undefined> {
  const row = await db.selectFrom('code_lists').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && {
      list: readDocument(row.document),
      origin: row.origin,
      changedAt: row.changed_at,
      changedBy: row.changed_by,
    }
  )
}

/** Replaces a list, or adds it, and wakes everybody's pull. */
export async function writeCodeList(writing: Writing, stored: StoredCodeList): Promise<void> {
  const row = {
    document: JSON.stringify(stored.list),
    origin: stored.origin,
    changed_at: stored.changedAt,
    changed_by: stored.changedBy,
    sequence: await writing.raise('everyone'),
  }
  await writing.db
    .insertInto('code_lists')
    .values({ id: stored.list.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** Each list in a few words, by id. */
export async function summariseCodeLists({ db }: Reading): Promise<CodeListSummary[]> {
  const rows = await db
    .selectFrom('code_lists')
    .leftJoin('users', 'users.id', 'code_lists.changed_by')
    .select(['document', 'origin', 'changed_at as changedAt', 'users.display_name as changedByName'])
    .orderBy('code_lists.id')
    .execute()
  return rows.map(({ document, origin, changedAt, changedByName }) => {
    const { id, source, edition, entries } = readDocument(document)
    return { id, source, edition, entries: entries.length, origin, changedAt, changedByName }
  })
}

/** The lists that changed after a sequence number, in its order; a list is one document. */
export async function codeListsAfter({ db }: Reading, after: number, limit: number) {
  const rows = await db
    .selectFrom('code_lists')
    .select(['document', 'sequence'])
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute()
  return rows.map(({ document, sequence }) => ({ sequence, document: readDocument(document) }))
}

function readDocument(document: string): CodeList {
  // Written by `writeCodeList` alone.
  return JSON.parse(document) as CodeList
}
