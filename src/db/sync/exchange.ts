import { CodedError } from '#core/errors.ts'
import type { DeskDatabase } from '../collections.ts'
import type { ProxyCalls } from './proxy-calls.ts'
import { pullChanges, type ReceivingProgress } from './pull-changes.ts'
import { pushRecords } from './push-records.ts'
import { hasUncertain, reconcile } from './reconcile.ts'
import { sendQueued, type SendingProgress } from './send-queued.ts'
import { settleWaiting } from './settle-waiting.ts'

/** What one exchange with the proxy needs. */
export interface ExchangeParts extends ProxyCalls {
  database: DeskDatabase
  signal: AbortSignal
  reportSending: (progress: SendingProgress | null) => void
  reportReceiving: (progress: ReceivingProgress | null) => void
}

/** Who is not a caseworker has no requests of his own, and nothing to ask about them. */
async function reconcileIfAllowed({ database, askKnown }: ExchangeParts, all: boolean): Promise<void> {
  await reconcile(database, askKnown, all).catch((error: unknown) => {
    if (!(error instanceof CodedError) || error.code !== 'not-allowed') throw error
  })
}

/**
 * One exchange: hands over what was edited (a new client before the request about him), then the queue, then the drafts,
 * and pulls what changed. An obstacle to one of them (switched off, say) is no reason to leave the others: it is thrown
 * at the end. `first` asks which receipts were lost, as is asked when one was cancelled that may have arrived. Resolves to whether the next exchange should follow at once.
 */
export async function exchange(parts: ExchangeParts, first: boolean): Promise<boolean> {
  const { database, submit, signal, reportSending, reportReceiving } = parts
  const obstacles: unknown[] = []
  const attempt = async (step: () => Promise<void>) => {
    if (signal.aborted) return
    await step().catch((error: unknown) => {
      const hopeless = error instanceof CodedError && error.code === 'no-connection'
      if (hopeless) throw error
      obstacles.push(error)
    })
  }
  if (first || (await hasUncertain(database))) await attempt(() => reconcileIfAllowed(parts, false))
  await attempt(() => pushRecords(parts, ['clients', 'visits', 'views']))
  await attempt(() => sendQueued(database, submit, reportSending, signal))
  await attempt(() => pushRecords(parts, ['requests']))
  const restarted = await pullChanges({ ...parts, report: reportReceiving })
  if (restarted) await reconcileIfAllowed(parts, true)
  const joined = await settleWaiting(database)
  const [obstacle] = obstacles
  const foreign = obstacle instanceof CodedError && obstacle.code === 'other-history'
  if (obstacle !== undefined && !(foreign && restarted)) throw obstacle
  return restarted || joined
}
