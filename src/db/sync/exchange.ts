import { CodedError } from '#core/errors.ts'
import type { DeskDatabase } from '../collections.ts'
import type { ProxyCalls } from './proxy-calls.ts'
import { isRestarting } from './checkpoint.ts'
import { pullFirstPages, pullFurtherPages, type FirstLook, type ReceivingProgress } from './pull-changes.ts'
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

/** The steps of an exchange, one after another. An obstacle to one of them is no reason to leave the others. */
function inSteps(signal: AbortSignal) {
  const obstacles: unknown[] = []
  return {
    obstacles,
    async attempt(step: () => Promise<void>): Promise<void> {
      if (signal.aborted) return
      await step().catch((error: unknown) => {
        const hopeless = error instanceof CodedError && error.code === 'no-connection'
        if (hopeless) throw error
        obstacles.push(error)
      })
    },
  }
}

/**
 * One exchange. It hears first what changed, in one call: a proxy that was restored or is out of reach is noticed before
 * anything leaves. Then it hands over what was edited (a new client before the request about him), the queue, and the
 * drafts; what the proxy has beyond the first pages comes last, unless it was restored: then everything is compared
 * before anything is handed over. An obstacle (switched off, say) is thrown at the end. `first` asks which receipts were
 * lost, as is asked when one was cancelled that may have arrived. Resolves to whether the next exchange should follow at
 * once: what was handed over is heard of by the next pull.
 */
export async function exchange(parts: ExchangeParts, first: boolean): Promise<boolean> {
  const { database, submit, signal, reportSending, reportReceiving } = parts
  const { attempt, obstacles } = inSteps(signal)
  const pulling = { ...parts, report: reportReceiving }
  let look: FirstLook = { restarted: false, unfinished: new Map() }
  let again = false
  const noting = (step: () => Promise<boolean>) => async () => {
    if (await step()) again = true
  }
  const pullOn = noting(() => pullFurtherPages(pulling, look.unfinished))
  await attempt(async () => {
    look = await pullFirstPages(pulling)
  })
  const isComparing = await isRestarting(database)
  if (isComparing) await attempt(pullOn)
  if (first || look.restarted || (await hasUncertain(database))) {
    await attempt(() => reconcileIfAllowed(parts, look.restarted))
  }
  await attempt(() => settleWaiting(database))
  if (!isComparing || !(await isRestarting(database))) {
    await attempt(noting(() => pushRecords(parts, ['clients', 'visits', 'views'])))
    await attempt(noting(() => sendQueued(database, submit, reportSending, signal)))
    await attempt(noting(() => pushRecords(parts, ['requests'])))
  }
  if (!isComparing) await attempt(pullOn)
  const [obstacle] = obstacles
  if (obstacle !== undefined) throw obstacle
  return again || look.restarted || look.unfinished.size > 0
}
