import { CodedError } from '#core/errors.ts'
import { now } from '../clock.ts'
import type { DeskDatabase } from '../collections.ts'
import { storageError } from '../seal/storage-error.ts'
import { backOff } from './back-off.ts'
import { exchange } from './exchange.ts'
import type { ProxyStream } from './listen-to-proxy.ts'
import type { ProxyCalls } from './proxy-calls.ts'
import type { SyncStatus } from './sync-status.ts'
import type { Waker } from './waker.ts'

/** Everything the loop touches; the browser's own parts are given by `startSync`. */
export interface SyncParts extends ProxyCalls {
  database: DeskDatabase
  report: (change: Partial<SyncStatus>) => void
  waker: Waker
  stream: ProxyStream
  signal: AbortSignal
}

/** Polling is the fallback for an event stream that a network in between holds back. */
const pollEvery = 20_000

/**
 * Sends and pushes what waits and pulls what changed, for ever, until the signal ends it. After a success it sleeps
 * until woken or the next poll; after a failure it waits longer each time, unless the stream opens before. No error leaves the loop.
 */
export async function runSync(parts: SyncParts): Promise<void> {
  const { report, waker, stream, signal } = parts
  const progress = {
    reportSending: (sending: SyncStatus['sending']) => report({ sending }),
    reportReceiving: (receiving: SyncStatus['receiving']) => report({ receiving }),
  }
  let failures = 0
  let first = true
  while (!signal.aborted) {
    try {
      if (await exchange({ ...parts, ...progress }, first)) waker.wake()
      first = false
      failures = 0
      report({ connected: true, lastContactAt: now(), problem: null })
    } catch (thrown) {
      failures += 1
      const error = thrown instanceof CodedError ? thrown : storageError(thrown)
      // A fault of our own says nothing about the connection: then nothing is claimed.
      const problem = error instanceof CodedError ? error.code : 'internal'
      const connected = error instanceof CodedError && problem !== 'no-connection'
      if (!signal.aborted) report({ connected, problem })
    }
    // Without a connection too: the browser tries the stream every few seconds, and its opening wakes the loop.
    stream.revive()
    await waker.pause(failures ? backOff(failures, Math.random()) : pollEvery)
  }
}
