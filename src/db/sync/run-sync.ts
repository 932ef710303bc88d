import { CodedError } from '#core/errors.ts'
import type { Receipt, Submission } from '#core/wire/outbox.ts'
import { now } from '../clock.ts'
import type { DeskDatabase } from '../collections.ts'
import { backOff } from './back-off.ts'
import type { ProxyStream } from './listen-to-proxy.ts'
import { pullChanges, type Pull } from './pull-changes.ts'
import { sendQueued } from './send-queued.ts'
import type { SyncStatus } from './sync-status.ts'
import type { Waker } from './waker.ts'

/** Everything the loop touches; the browser's own parts are given by `startSync`. */
export interface SyncParts {
  database: DeskDatabase
  submit: (submission: Submission) => Promise<Receipt>
  pull: Pull
  report: (change: Partial<SyncStatus>) => void
  waker: Waker
  stream: ProxyStream
  signal: AbortSignal
}

/** Polling is the fallback for an event stream that a network in between holds back. */
const pollEvery = 20_000

async function exchange({ database, submit, pull, report }: SyncParts): Promise<void> {
  const sending = sendQueued(database, submit, (progress) => report({ sending: progress }))
  // What keeps requests from being sent (switched off, say) is no reason not to read what has arrived.
  const obstacle = await sending.then(
    () => null,
    (error: unknown) => error,
  )
  await pullChanges(database, pull)
  if (obstacle !== null) throw obstacle
}

/**
 * Sends what waits and pulls what changed, for ever, until the signal ends it. After a success it sleeps
 * until woken or the next poll; after a failure it waits longer each time, unless the stream opens before. No error leaves the loop.
 */
export async function runSync(parts: SyncParts): Promise<void> {
  const { report, waker, stream, signal } = parts
  let failures = 0
  while (!signal.aborted) {
    try {
      await exchange(parts)
      failures = 0
      report({ connected: true, lastContactAt: now(), problem: null })
    } catch (error) {
      failures += 1
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
