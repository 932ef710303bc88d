import { debounceTime, distinctUntilChanged, filter, map, merge, type Observable } from 'rxjs'
import { unknownToProxy } from '#core/sync/bookkeeping.ts'
import { askKnown, submit } from '../../api/outbox.ts'
import { pull, pullFirstPages, push, streamAddress } from '../../api/sync.ts'
import type { DeskDatabase } from '../collections.ts'
import { listenToProxy } from './listen-to-proxy.ts'
import { runSync } from './run-sync.ts'
import { holdLock } from './sender-lock.ts'
import { initialStatus, type SyncStatus } from './sync-status.ts'
import { makeWaker } from './waker.ts'

const ownNames = ['requests', 'clients', 'visits', 'views'] as const

/** A record is pushed so many milliseconds after the last change to it. */
const typingPause = 1_000

/** A running synchronisation. */
export interface Sync {
  /** Tries again now, whichever tab does the sending. */
  retryNow(): void
  stop(): void
}

/**
 * Emits when something that is unsent was made or changed, in whichever tab; what the synchronisation itself notes
 * emits nothing. Typing is pushed when it pauses.
 */
function unsentChanges(database: DeskDatabase): Observable<unknown> {
  const queue = database.requests.find().$.pipe(
    map((documents) =>
      documents
        .filter(({ progress }) => progress === 'queued' || progress === 'waiting')
        .map(({ id, attempt, progress }) => `${id} ${attempt} ${progress}`)
        .join(),
    ),
    distinctUntilChanged(),
    filter((waiting) => waiting !== ''),
  )
  const edits = merge(...ownNames.map((name) => database.collections[name].$)).pipe(
    filter(({ documentData }) => {
      const { base, revision, removed, sent, setAside } = documentData.sync ?? unknownToProxy()
      return sent === null && setAside === null && (removed || base !== null || revision === 0)
    }),
    debounceTime(typingPause),
  )
  return merge(queue, edits)
}

interface TabMessage {
  status?: SyncStatus
  wanted?: 'retry' | 'status'
  beat?: true
}

/**
 * Starts sending, pushing and pulling for a database. Of all tabs of one user exactly one does it, the one that holds
 * the Web Lock (`sender-lock.ts`). `show` gets the status in every tab.
 */
export function startSync(database: DeskDatabase, show: (status: SyncStatus) => void): Sync {
  const ended = new AbortController()
  const waker = makeWaker()
  const tabs = new BroadcastChannel(`${database.name}-sync`)
  let status = initialStatus
  let leading = false
  const tell = (message: TabMessage) => {
    if (!ended.signal.aborted) tabs.postMessage(message)
  }
  const report = (change: Partial<SyncStatus>) => {
    status = { ...status, ...change }
    show(status)
    tell({ status })
  }
  tabs.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    if (data.status && !leading) show((status = data.status))
    else if (data.wanted === 'retry') waker.wake()
    else if (data.wanted === 'status' && leading) tell({ status })
  })
  tell({ wanted: 'status' })
  // Both ways: that the network went is noticed now, not at the next poll, because "Send" must not say so.
  for (const change of ['online', 'offline']) {
    window.addEventListener(change, waker.wake, { signal: ended.signal })
  }
  const unsent = unsentChanges(database).subscribe(waker.wake)
  const lead = async (signal: AbortSignal) => {
    leading = true
    const stream = listenToProxy(streamAddress, waker.wake)
    signal.addEventListener('abort', waker.wake)
    try {
      const calls = { pullFirstPages, pull, push, submit, askKnown }
      await runSync({ ...calls, database, report, waker, stream, signal })
    } finally {
      leading = false
      stream.close()
    }
  }
  const lock = {
    name: `${database.name}-sync`,
    locks: navigator.locks,
    beat: () => tell({ beat: true }),
    onBeat(heard: () => void) {
      const listener = ({ data }: MessageEvent<TabMessage>) => data.beat && heard()
      tabs.addEventListener('message', listener)
      return () => tabs.removeEventListener('message', listener)
    },
    isVisible: () => document.visibilityState === 'visible',
  }
  void holdLock(lock, ended.signal, lead)
  return {
    retryNow() {
      waker.wake()
      tell({ wanted: 'retry' })
    },
    stop() {
      ended.abort()
      waker.wake()
      unsent.unsubscribe()
      tabs.close()
    },
  }
}
