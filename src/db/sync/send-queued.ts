import { CodedError, errorCodes } from '#core/errors.ts'
import type { RequestRecord } from '#core/records/request.ts'
import type { Receipt, Submission } from '#core/wire/outbox.ts'
import { withoutLeaving } from '#core/sync/absorb-request.ts'
import { edited, unknownToProxy } from '#core/sync/bookkeeping.ts'
import type { DeskDatabase } from '../collections.ts'
import { now } from '../clock.ts'
import { changeTracked } from '../tracked.ts'

/** How many are on their way, for the status that people see. */
export interface SendingProgress {
  position: number
  total: number
}

function submissionOf(request: RequestRecord): Submission {
  const { id, attempt, service, clientId, clientName, parameters, purpose, reason, createdAt } = request
  const { innerXml = '', hash = '', correctionOf } = request
  const content = { id, attempt, service, clientId, clientName, parameters, purpose, reason, createdAt }
  // Service and parameters come out of one record.
  return { ...content, innerXml, hash, ...(correctionOf && { correctionOf }) } as Submission
}

function byQueueTime(left: RequestRecord, right: RequestRecord): number {
  return (left.queuedAt ?? '').localeCompare(right.queuedAt ?? '') || left.id.localeCompare(right.id)
}

/** The requests that wait, oldest first; chosen by state, never by a checkpoint (LOCAL_FIRST 0.1). */
async function waiting(database: DeskDatabase): Promise<RequestRecord[]> {
  const documents = await database.requests.find().exec()
  return documents
    .map((document) => document.toMutableJSON())
    .filter((request) => request.progress === 'queued')
    .toSorted(byQueueTime)
}

/** What came of an attempt; a receipt leaves nothing of it to be pushed as a draft. */
async function mark(
  database: DeskDatabase,
  { id, attempt }: RequestRecord,
  outcome: Pick<RequestRecord, 'progress' | 'setAside'>,
): Promise<void> {
  await changeTracked<RequestRecord>(database.requests, id, (mine) => {
    if (mine?.record.attempt !== attempt) return mine
    const record = { ...withoutLeaving(mine.record), ...outcome }
    const { revision, removed } = mine.sync
    if (outcome.progress !== 'handed-over') return edited(mine, record)
    return { record, sync: { ...unknownToProxy(), revision, removed } }
  })
}

/** Notes that it leaves, before it does: if no receipt comes, nobody here knows whether it arrived. */
async function noteLeaving(database: DeskDatabase, { id, attempt }: RequestRecord): Promise<void> {
  await changeTracked<RequestRecord>(database.requests, id, (mine) => {
    const waits = mine?.record.progress === 'queued' && mine.record.attempt === attempt
    return mine && waits ? edited(mine, { ...mine.record, leftAt: now() }) : mine
  })
}

/** Whether it still waits: it may have been cancelled, or received, since the list was made. */
async function stillQueued(database: DeskDatabase, { id, attempt }: RequestRecord): Promise<boolean> {
  const current = (await database.requests.findOne(id).exec())?.toJSON()
  return current?.progress === 'queued' && current.attempt === attempt
}

/**
 * Hands every waiting request over, one after another. A receipt settles an item, even one that was
 * cancelled while it was on its way; a refusal sets it aside with its reason and the others go on. Throws
 * the {@link CodedError} of the first obstacle that has nothing to do with the item (no connection, not
 * signed in, switched off): the item and those behind it keep waiting. Resolves to whether a receipt came.
 */
export async function sendQueued(
  database: DeskDatabase,
  submit: (submission: Submission) => Promise<Receipt>,
  report: (progress: SendingProgress | null) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  const requests = await waiting(database)
  let received = false
  try {
    for (const [index, request] of requests.entries()) {
      // Another tab may have taken the lock over while this one was frozen.
      if (signal?.aborted) break
      if (!(await stillQueued(database, request))) continue
      report({ position: index + 1, total: requests.length })
      try {
        await noteLeaving(database, request)
        await submit(submissionOf(request))
        await mark(database, request, { progress: 'handed-over' })
        received = true
      } catch (error) {
        if (!(error instanceof CodedError) || errorCodes[error.code].retryable) throw error
        const setAside = { code: error.code, detail: error.message, at: now() }
        await mark(database, request, { progress: 'set-aside', setAside })
      }
    }
    return received
  } finally {
    report(null)
  }
}
