import type { Client } from '#core/records/client.ts'
import type { Visit } from '#core/records/visit.ts'
import { pulledCollections, type PulledCollection, type SyncPage } from '#core/wire/sync.ts'
import type { DeskDatabase } from '../collections.ts'
import { takeLostCopies } from '../lost-copies.ts'
import { absorbPage } from './absorb-page.ts'
import { recordAbsorber, requestAbsorber } from './absorber.ts'
import {
  beginRestart,
  noteMoment,
  readCheckpoint,
  readMoment,
  writeCheckpoint,
  type Restart,
} from './checkpoint.ts'
import { doubtWhatLeft } from './doubt-what-left.ts'
import { finishRestart } from './finish-restart.ts'
import type { Identified, ProxyCalls } from './proxy-calls.ts'
import { keepReserve } from './reserve.ts'

/** How far a pull of more than one page is; `total` is what was there when it was last asked. */
export interface ReceivingProgress {
  done: number
  total: number
}

/** What pulling needs. */
export interface PullParts extends Pick<ProxyCalls, 'pullFirstPages' | 'pull'> {
  database: DeskDatabase
  report: (progress: ReceivingProgress | null) => void
  signal: AbortSignal
  estimate?: () => Promise<StorageEstimate>
}

/** What the first pages told. */
export interface FirstLook {
  /** The proxy was restored from a backup: everything is being read again and compared. */
  restarted: boolean
  /** The collections of which further pages follow, with how many documents came. */
  unfinished: ReadonlyMap<PulledCollection, number>
}

const pageSize = 500

async function storePage(
  database: DeskDatabase,
  collection: PulledCollection,
  page: SyncPage<Identified>,
  restart: Restart | null,
): Promise<void> {
  if (collection === 'requests') {
    return absorbPage(database.requests, page, requestAbsorber(database, restart))
  }
  if (collection === 'clients') {
    return absorbPage<Client>(database.clients, page, recordAbsorber(restart))
  }
  if (collection === 'visits') return absorbPage<Visit>(database.visits, page, recordAbsorber(restart))
  // One union of four collections has no common call signature; each page holds its own records.
  if (page.documents.length > 0) {
    requireWritten(await database[collection].bulkUpsert(page.documents as never[]))
  }
  if (page.deleted.length > 0) requireWritten(await database[collection].bulkRemove(page.deleted))
}

/** What was not written must come again: the checkpoint stays before it. */
function requireWritten({ error }: { error: readonly { status: number }[] }): void {
  const [first] = error
  if (first) throw new Error(`What was pulled could not be stored (${first.status}).`)
}

/** The proxy has what became unreadable here: it is given again from the start. */
async function readLostAgain(database: DeskDatabase, collection: PulledCollection): Promise<void> {
  if (!takeLostCopies(database.name, collection)) return
  const { restart } = await readCheckpoint(database, collection)
  await writeCheckpoint(database, collection, { sequence: 0, restart })
}

function stillAbsent(restart: Restart | null, { documents, deleted }: SyncPage<Identified>): Restart | null {
  if (!restart) return null
  const seen = new Set([...documents.map(({ id }) => id), ...deleted])
  return { ...restart, absent: restart.absent.filter((id) => !seen.has(id)) }
}

/** Notes what pages say of the proxy itself; true where it was restored, and a comparison begins. */
async function hear(database: DeskDatabase, pages: readonly SyncPage<Identified>[]): Promise<boolean> {
  for (const { restarted, epoch, sequence } of pages) {
    if (!restarted) continue
    await doubtWhatLeft(database)
    await beginRestart(database, { epoch, sequence }, restarted.sharedUntil)
    return true
  }
  const [first] = pages
  if (first) await noteMoment(database, first.epoch, Math.max(...pages.map(({ sequence }) => sequence)))
  return false
}

/** Stores a page after `done` documents of its pull; returns how many those are then. */
async function takePage(
  { database, report }: PullParts,
  collection: PulledCollection,
  page: SyncPage<Identified>,
  done: number,
): Promise<number> {
  const { restart } = await readCheckpoint(database, collection)
  await storePage(database, collection, page, restart)
  const left = stillAbsent(restart, page)
  if (left && !page.more) await finishRestart(database, collection, left)
  const brought = page.documents.length + page.deleted.length
  // The checkpoint is written after its page: a kill in between only brings the same page once more. Where the page
  // was empty it may stay where it is.
  if (brought > 0 || restart) {
    await writeCheckpoint(database, collection, {
      sequence: page.sequence,
      restart: page.more ? left : null,
    })
  }
  if (page.more || done > 0) report({ done: done + brought, total: done + brought + page.left })
  return done + brought
}

/**
 * Asks in one call what changed in any collection, and stores the first page of each. A proxy that was restored from a
 * backup says so: then everything is read again and compared, and what left without a receipt is doubted. Throws the
 * error of `pullFirstPages`, and `quota-exceeded` where drafts would be left without room.
 */
export async function pullFirstPages(parts: PullParts): Promise<FirstLook> {
  const { database, signal } = parts
  const collections = pulledCollections.filter((name) => name in database.collections)
  const unfinished = new Map<PulledCollection, number>()
  // Without room nothing is stored, but it is still heard whether the proxy was restored.
  const noRoom: unknown = await keepReserve(parts.estimate).catch((error: unknown) => error)
  const limit = noRoom ? 1 : pageSize
  const after: Partial<Record<PulledCollection, number>> = {}
  for (const collection of collections) {
    await readLostAgain(database, collection)
    after[collection] = (await readCheckpoint(database, collection)).sequence
  }
  const pages = await parts.pullFirstPages({ after, ...(await readMoment(database)), limit })
  // Another tab may have taken the lock over meanwhile: what came is older than what it has.
  if (signal.aborted) return { restarted: false, unfinished }
  const restarted = await hear(database, Object.values(pages))
  if (noRoom) throw noRoom
  for (const collection of collections) {
    const page = pages[collection]
    if (!page) continue
    const done = await takePage(parts, collection, page, 0)
    if (page.more) unfinished.set(collection, done)
  }
  return { restarted, unfinished }
}

/** The further pages of a collection; true where the proxy was restored in between, and all begins again. */
async function pullOn(parts: PullParts, collection: PulledCollection, begun: number): Promise<boolean> {
  const { database, signal, estimate } = parts
  let done = begun
  for (let more = true; more;) {
    await keepReserve(estimate)
    const { sequence: after } = await readCheckpoint(database, collection)
    const page = await parts.pull(collection, { after, ...(await readMoment(database)), limit: pageSize })
    if (signal.aborted) return false
    if (await hear(database, [page])) return true
    done = await takePage(parts, collection, page, done)
    more = page.more
  }
  return false
}

/**
 * Pulls what follows the first pages; a page that is stored is not asked for again. Resolves to whether the proxy was
 * restored in between: then the first pages come next. Throws as {@link pullFirstPages} does.
 */
export async function pullFurtherPages(
  parts: PullParts,
  unfinished: FirstLook['unfinished'],
): Promise<boolean> {
  try {
    for (const [collection, done] of unfinished) {
      if (await pullOn(parts, collection, done)) return true
    }
    return false
  } finally {
    parts.report(null)
  }
}
