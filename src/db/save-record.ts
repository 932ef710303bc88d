import { edited, isSettled, resolved, unknownToProxy, type Tracked } from '#core/sync/bookkeeping.ts'
import { mergeRecords } from '#core/sync/merge.ts'
import type { DeskDatabase, OwnRecords } from './collections.ts'
import { changeTracked, type OwnCollection } from './tracked.ts'

/** The collections whose records people edit by hand; requests have ways of their own (`requests.ts`). */
export type EditedName = 'clients' | 'visits'

/** The record of one of them. */
export type EditedRecord<Name extends EditedName> = OwnRecords[Name]

function collectionOf<Name extends EditedName>(
  database: DeskDatabase,
  name: Name,
): OwnCollection<EditedRecord<Name>> {
  // The union of two collections has no common call signature; the name says which one it is.
  return database.collections[name] as unknown as OwnCollection<EditedRecord<Name>>
}

/**
 * Stores a record, new or changed; it is on the disk when the promise resolves, and pushed by itself. Give `readAs`,
 * the record as the form read it: then only what was changed since is written, and what a colleague changed meanwhile
 * in the same field becomes a conflict instead of being overwritten.
 */
export async function saveRecord<Name extends EditedName>(
  database: DeskDatabase,
  name: Name,
  record: EditedRecord<Name>,
  readAs?: EditedRecord<Name>,
): Promise<void> {
  const copy = structuredClone(record)
  await changeTracked(collectionOf(database, name), record.id, (mine) => {
    if (!mine) return { record: copy, sync: unknownToProxy() }
    if (!readAs) return edited(mine, copy)
    const { record: merged, conflicts } = mergeRecords(readAs, copy, mine.record)
    const after = edited(mine, merged)
    return { ...after, sync: { ...after.sync, conflicts: [...after.sync.conflicts, ...conflicts] } }
  })
}

/** Deletes a record here at once, and at the proxy with the next push. One that the proxy never had just goes. */
export async function removeRecord(database: DeskDatabase, name: EditedName, id: string): Promise<void> {
  await changeOf(database, name, id, (mine) => {
    const { revision, sent } = mine.sync
    if (revision === 0 && sent === null) return null
    return { ...mine, sync: { ...mine.sync, removed: true, setAside: null, conflicts: [] } }
  })
}

/** Decides a conflict of {@link useConflicts}: `mine` goes to the proxy, `theirs` takes the place of what is here. */
export async function resolveConflict(
  database: DeskDatabase,
  name: EditedName,
  id: string,
  field: string,
  choice: 'mine' | 'theirs',
): Promise<void> {
  await changeOf(database, name, id, (mine) => resolved(mine, field, choice))
}

/** Pushes a record again that was set aside. */
export async function retryRecord(database: DeskDatabase, name: EditedName, id: string): Promise<void> {
  await changeOf(database, name, id, (mine) => ({ ...mine, sync: { ...mine.sync, setAside: null } }))
}

/** Goes back to what the proxy has; a record that it never had goes away. Only ever by a person's decision. */
export async function discardChanges(database: DeskDatabase, name: EditedName, id: string): Promise<void> {
  await changeOf(database, name, id, (mine) => {
    if (isSettled(mine)) return mine
    const { revision, base } = mine.sync
    if (revision === 0) return null
    return { record: base ?? mine.record, sync: { ...unknownToProxy(), revision } }
  })
}

async function changeOf<Name extends EditedName>(
  database: DeskDatabase,
  name: Name,
  id: string,
  change: (mine: Tracked<EditedRecord<Name>>) => Tracked<EditedRecord<Name>> | null,
): Promise<void> {
  await changeTracked(collectionOf(database, name), id, (mine) => mine && change(mine))
}
