import type { Version } from '#core/sync/absorb.ts'
import { withdrawn } from '#core/sync/absorb.ts'
import { asReceived, type Tracked } from '#core/sync/bookkeeping.ts'
import type { SyncPage } from '#core/wire/sync.ts'
import { changeTracked, storedOf, trackedOf, type OwnCollection } from '../tracked.ts'
import type { Absorber } from './absorber.ts'
import type { Identified } from './proxy-calls.ts'

/** Takes one version in, whatever happens to the record meanwhile. */
export async function absorbVersion<Record extends Identified>(
  collection: OwnCollection<Record>,
  id: string,
  version: Version<Record>,
  { take, keepDisplaced }: Absorber<Record>,
): Promise<void> {
  const known = await collection.findOne(id).exec()
  const before = known && trackedOf<Record>(known.toMutableJSON())
  if (before && take(before, version) === before) return
  await keepDisplaced()
  await changeTracked(collection, id, (mine) => take(mine, version))
  // Somebody may have typed in between.
  await keepDisplaced()
}

/** Takes a page of a browser-owned collection in; what is no longer carried goes once nothing of it is unsent. */
export async function absorbPage<Record extends Identified>(
  collection: OwnCollection<Record>,
  page: SyncPage<Identified>,
  absorber: Absorber<Record>,
): Promise<void> {
  const here = await collection.findByIds(page.documents.map(({ id }) => id)).exec()
  const fresh: Tracked<Record>[] = []
  for (const { id, ...fields } of page.documents) {
    // The proxy checked it against the schema of this collection when it was pushed.
    const version = { record: { id, ...fields } as Record, revision: page.revisions[id] ?? 0 }
    if (here.has(id)) await absorbVersion(collection, id, version, absorber)
    else fresh.push(asReceived(version.record, version.revision))
  }
  // All at once: a first pull has thousands. What somebody made meanwhile under the same id is taken in singly.
  const { error } = await collection.bulkInsert(fresh.map(storedOf))
  for (const { record, sync } of fresh) {
    if (!error.some(({ documentId, status }) => documentId === record.id && status === 409)) continue
    await absorbVersion(collection, record.id, { record, revision: sync.revision }, absorber)
  }
  const leaving = await collection.findByIds(page.deleted).exec()
  for (const id of leaving.keys()) await changeTracked(collection, id, (mine) => mine && withdrawn(mine))
}
