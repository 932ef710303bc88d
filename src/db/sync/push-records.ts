import { isPushable } from '#core/sync/absorb-request.ts'
import { receipted } from '#core/sync/absorb.ts'
import { lacksReceipt, nextPush, type Tracked } from '#core/sync/bookkeeping.ts'
import { mostPushed, type PushedCollection, type PushResult } from '#core/wire/sync.ts'
import { now } from '../clock.ts'
import type { DeskDatabase, OwnRecords } from '../collections.ts'
import { changeTracked, trackedOf, type OwnCollection } from '../tracked.ts'
import { absorbVersion } from './absorb-page.ts'
import { recordAbsorber, requestAbsorber, type Absorber } from './absorber.ts'
import { noteMoment, readMoment } from './checkpoint.ts'
import type { Identified, ProxyCalls } from './proxy-calls.ts'

/** What pushing needs. */
export interface PushParts extends Pick<ProxyCalls, 'push'> {
  database: DeskDatabase
  signal: AbortSignal
}

interface Pushing<Record extends Identified> {
  collection: OwnCollection<Record>
  absorber: Absorber<Record>
  /** Whether the proxy has given no receipt for what is here. */
  isUnsent(tracked: Tracked<Record>): boolean
  /** Whether it leaves the device with its receipt. */
  leaves: boolean
}

/** A merge is pushed at once; one that always meets a newer version waits for the next round. */
const mostRounds = 4

/** What lacks a receipt, chosen by comparing, never by a checkpoint; what was set aside waits for a person. */
async function unsentOf<Record extends Identified>({ collection, isUnsent }: Pushing<Record>) {
  const documents = await collection.find().exec()
  return documents
    .map((document) => trackedOf<Record>(document.toMutableJSON()))
    .filter((tracked) => isUnsent(tracked) && tracked.sync.setAside === null)
    .slice(0, mostPushed)
}

/** Notes what is on its way, so that it is recognised when its receipt is lost. */
async function noteSent<Record extends Identified>(
  { collection }: Pushing<Record>,
  id: string,
  sent: Record | null,
): Promise<void> {
  await changeTracked(collection, id, (mine) => mine && { ...mine, sync: { ...mine.sync, sent } })
}

async function settle<Record extends Identified>(
  pushing: Pushing<Record>,
  sent: Record | null,
  outcome: PushResult<Identified>,
): Promise<void> {
  const { collection, absorber, leaves } = pushing
  const { id } = outcome
  if (outcome.result === 'conflict') {
    // The proxy checked it against the schema of this collection when it was pushed.
    const version = { record: outcome.document as Record | null, revision: outcome.revision }
    return absorbVersion(collection, id, version, absorber)
  }
  await changeTracked(collection, id, (mine) => {
    if (!mine) return null
    if (outcome.result === 'stored') return leaves ? null : receipted(mine, sent, outcome.revision)
    const { code, detail } = outcome
    return { ...mine, sync: { ...mine.sync, sent: null, setAside: { code, detail, at: now() } } }
  })
}

async function pushCollection<Record extends Identified>(
  { database, push, signal }: PushParts,
  name: PushedCollection,
  pushing: Pushing<Record>,
): Promise<boolean> {
  let stored = false
  for (let round = 0; round < mostRounds && !signal.aborted; round += 1) {
    const unsent = await unsentOf(pushing)
    if (unsent.length === 0) break
    const sent = new Map(unsent.map((tracked) => [tracked.record.id, nextPush(tracked)]))
    for (const { record, sync } of unsent) {
      const document = sent.get(record.id) ?? null
      if (document !== null && sync.sent === null) await noteSent(pushing, record.id, document)
    }
    const items = unsent.map(({ record, sync }) => ({
      id: record.id,
      base: sync.revision,
      document: sent.get(record.id) ?? null,
    }))
    const { epoch, results } = await push(name, { ...(await readMoment(database)), items })
    for (const result of results) await settle(pushing, sent.get(result.id) ?? null, result)
    stored ||= results.some(({ result }) => result === 'stored')
    const revisions = results.map((result) => (result.result === 'refused' ? 0 : result.revision))
    await noteMoment(database, epoch, Math.max(0, ...revisions))
  }
  return stored
}

/** Clients, visits and view events: their fields merge. */
async function pushOwn<Name extends Exclude<PushedCollection, 'requests'>>(
  parts: PushParts,
  name: Name,
): Promise<boolean> {
  type Record = OwnRecords[Name]
  // The union of three collections has no common call signature; the name says which one it is.
  const collection = parts.database.collections[name] as unknown as OwnCollection<Record>
  const absorber = recordAbsorber<Record>(null)
  return pushCollection(parts, name, {
    collection,
    absorber,
    isUnsent: lacksReceipt,
    leaves: name === 'views',
  })
}

/** Drafts and what waits, of which one that was sent elsewhere is never merged. */
function pushRequests(parts: PushParts): Promise<boolean> {
  const { database } = parts
  const absorber = requestAbsorber(database, null)
  const collection = database.requests
  return pushCollection(parts, 'requests', { collection, absorber, isUnsent: isPushable, leaves: false })
}

/**
 * Pushes what lacks a receipt in these collections, each record by itself: one that is refused is set aside with its
 * reason, one that somebody else changed is merged and pushed again. Resolves to whether anything was stored. Throws the
 * error of `push`, as `other-history` where the proxy was restored; then nothing is lost, and pulling comes first.
 */
export async function pushRecords(parts: PushParts, names: readonly PushedCollection[]): Promise<boolean> {
  let stored = false
  for (const name of names) {
    if (!(name in parts.database.collections)) continue
    const some = await (name === 'requests' ? pushRequests(parts) : pushOwn(parts, name))
    stored ||= some
  }
  return stored
}
