import type { Client } from '#core/records/client.ts'
import type { Visit } from '#core/records/visit.ts'
import { pulledCollections, type PulledCollection, type SyncPage } from '#core/wire/sync.ts'
import type { DeskDatabase } from '../collections.ts'
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
import { takeLostCopies } from '../lost-copies.ts'
import { finishRestart } from './finish-restart.ts'
import type { Identified, ProxyCalls } from './proxy-calls.ts'
import { keepReserve } from './reserve.ts'

/** How far a pull of more than one page is; `total` is what was there when it was last asked. */
export interface ReceivingProgress {
  done: number
  total: number
}

/** What pulling needs. */
export interface PullParts extends Pick<ProxyCalls, 'pull'> {
  database: DeskDatabase
  report: (progress: ReceivingProgress | null) => void
  signal: AbortSignal
  estimate?: () => Promise<StorageEstimate>
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
  const written = await database[collection].bulkUpsert(page.documents as never[])
  requireWritten(written)
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

async function pullCollection(parts: PullParts, collection: PulledCollection): Promise<boolean> {
  const { database, pull, report, signal, estimate } = parts
  let restarted = false
  let done = 0
  await readLostAgain(database, collection)
  for (let more = true; more && !signal.aborted;) {
    await keepReserve(estimate)
    const { sequence: after } = await readCheckpoint(database, collection)
    const page = await pull(collection, { after, ...(await readMoment(database)), limit: pageSize })
    if (page.restarted) {
      await beginRestart(database, page, page.restarted.sharedUntil)
      restarted = true
    }
    const { sequence, restart } = await readCheckpoint(database, collection)
    await storePage(database, collection, page, restart)
    const left = stillAbsent(restart, page)
    if (left && !page.more) await finishRestart(database, collection, left)
    // The checkpoint is written after its page: a kill in between only brings the same page once more.
    if (page.sequence !== sequence || restart) {
      await writeCheckpoint(database, collection, {
        sequence: page.sequence,
        restart: page.more ? left : null,
      })
    }
    await noteMoment(database, page.epoch, page.sequence)
    done += page.documents.length + page.deleted.length
    more = page.more
    if (more || done > page.documents.length) report({ done, total: done + page.left })
  }
  return restarted
}

/**
 * Brings every pulled collection up to the proxy's last sequence number; a page that is stored is not asked for again.
 * A proxy that was restored from a backup says so: then everything is read again and compared. Resolves to whether that
 * began. Throws the error of `pull`, and `quota-exceeded` where drafts would be left without room.
 */
export async function pullChanges(parts: PullParts): Promise<boolean> {
  let restarted = false
  try {
    for (const collection of pulledCollections) {
      if (!(collection in parts.database.collections)) continue
      if (await pullCollection(parts, collection)) restarted = true
    }
  } finally {
    parts.report(null)
  }
  return restarted
}
