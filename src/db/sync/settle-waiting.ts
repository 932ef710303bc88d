import { awaited } from '#core/records/awaited.ts'
import { requestState } from '#core/records/request-states.ts'
import type { RequestRecord } from '#core/records/request.ts'
import { edited } from '#core/sync/bookkeeping.ts'
import { now } from '../clock.ts'
import type { DeskDatabase } from '../collections.ts'
import { changeTracked, trackedOf } from '../tracked.ts'

/** What the awaited request means for the one that waits: one that was deleted will never be answered. */
async function verdict(database: DeskDatabase, { waitsFor = '' }: RequestRecord) {
  const stored = await database.requests.findOne(waitsFor).exec()
  const answer = await database.answers.findOne(waitsFor).exec()
  if (!stored || stored.sync?.removed) return 'stop'
  return awaited[
    requestState(trackedOf<RequestRecord>(stored.toMutableJSON()).record, answer?.toMutableJSON())
  ]
}

/**
 * Looks at what waits for another request: with a good answer to that one it joins the queue, and where none can be
 * expected any more it is set aside with the reason.
 */
export async function settleWaiting(database: DeskDatabase): Promise<void> {
  const documents = await database.requests.find().exec()
  for (const { id, progress, ...document } of documents.map((one) => one.toMutableJSON())) {
    if (progress !== 'waiting') continue
    const found = await verdict(database, { id, progress, ...document } as RequestRecord)
    if (found === 'wait') continue
    await changeTracked<RequestRecord>(database.requests, id, (mine) => {
      if (mine?.record.progress !== 'waiting') return mine
      if (found === 'go') return edited(mine, { ...mine.record, progress: 'queued', queuedAt: now() })
      const setAside = {
        code: 'waited-in-vain',
        detail: 'The awaited request has no good answer.',
        at: now(),
      }
      return edited(mine, { ...mine.record, progress: 'set-aside', setAside })
    })
  }
}
