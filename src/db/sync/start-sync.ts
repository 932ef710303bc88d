import { distinctUntilChanged, filter, map } from 'rxjs'
import { pull, streamAddress } from '../../api/sync.ts'
import { submit } from '../../api/outbox.ts'
import type { DeskDatabase } from '../collections.ts'
import { listenToProxy } from './listen-to-proxy.ts'
import { runSync } from './run-sync.ts'
import { initialStatus, type SyncStatus } from './sync-status.ts'
import { makeWaker } from './waker.ts'

/** A running synchronisation. */
export interface Sync {
  /** Tries again now, whichever tab does the sending. */
  retryNow(): void
  stop(): void
}

/** Emits when something joined the queue, in whichever tab; saving a draft or a receipt emits nothing. */
function queueChanges(database: DeskDatabase) {
  return database.requests.find().$.pipe(
    map((documents) =>
      documents
        .filter((document) => document.progress === 'queued')
        .map((document) => `${document.id} ${document.attempt}`)
        .join(),
    ),
    distinctUntilChanged(),
    filter((waiting) => waiting !== ''),
  )
}

/**
 * Starts sending and pulling for a database. Of all tabs of one user exactly one does it, the one that
 * holds the Web Lock; the lock passes on when that tab closes. `show` gets the status in every tab.
 */
export function startSync(database: DeskDatabase, show: (status: SyncStatus) => void): Sync {
  const ended = new AbortController()
  const waker = makeWaker()
  const tabs = new BroadcastChannel(`${database.name}-sync`)
  let status = initialStatus
  let leading = false
  const report = (change: Partial<SyncStatus>) => {
    status = { ...status, ...change }
    show(status)
    tabs.postMessage({ status })
  }
  tabs.addEventListener(
    'message',
    ({ data }: MessageEvent<{ status?: SyncStatus; wanted?: 'retry' | 'status' }>) => {
      if (data.status && !leading) show((status = data.status))
      else if (data.wanted === 'retry') waker.wake()
      else if (data.wanted === 'status' && leading) tabs.postMessage({ status })
    },
  )
  tabs.postMessage({ wanted: 'status' })
  // Both ways: that the network went is noticed now, not at the next poll, because "Send" must not say so.
  for (const change of ['online', 'offline']) {
    window.addEventListener(change, waker.wake, { signal: ended.signal })
  }
  const queue = queueChanges(database).subscribe(waker.wake)
  const lead = async () => {
    leading = true
    const stream = listenToProxy(streamAddress, waker.wake)
    try {
      await runSync({ database, submit, pull, report, waker, stream, signal: ended.signal })
    } finally {
      stream.close()
    }
  }
  navigator.locks
    .request(`${database.name}-sync`, { signal: ended.signal }, lead)
    // Leaving the queue for the lock when the tab signs out is no failure.
    .catch((error: unknown) => {
      if (!ended.signal.aborted) throw error
    })
  return {
    retryNow() {
      waker.wake()
      tabs.postMessage({ wanted: 'retry' })
    },
    stop() {
      ended.abort()
      waker.wake()
      queue.unsubscribe()
      tabs.close()
    },
  }
}
