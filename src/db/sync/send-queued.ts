import { CodedError, errorCodes } from '#core/errors.ts'
import type { RequestRecord } from '#core/records/request.ts'
import type { Receipt, Submission } from '#core/wire/outbox.ts'
import type { DeskDatabase } from '../collections.ts'
import { now } from '../clock.ts'

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

async function mark(
  database: DeskDatabase,
  sent: RequestRecord,
  outcome: Partial<Pick<RequestRecord, 'progress' | 'setAside'>>,
): Promise<void> {
  const document = await database.requests.findOne(sent.id).exec()
  await document?.incrementalModify((record) =>
    record.attempt === sent.attempt ? { ...record, ...outcome } : record,
  )
}

/**
 * Hands every waiting request over, one after another. A receipt settles an item, even one that was
 * cancelled while it was on its way; a refusal sets it aside with its reason and the others go on. Throws
 * the {@link CodedError} of the first obstacle that has nothing to do with the item (no connection, not
 * signed in, switched off): the item and those behind it keep waiting.
 */
export async function sendQueued(
  database: DeskDatabase,
  submit: (submission: Submission) => Promise<Receipt>,
  report: (progress: SendingProgress | null) => void,
): Promise<void> {
  const requests = await waiting(database)
  try {
    for (const [index, request] of requests.entries()) {
      report({ position: index + 1, total: requests.length })
      try {
        await submit(submissionOf(request))
        await mark(database, request, { progress: 'handed-over' })
      } catch (error) {
        if (!(error instanceof CodedError) || errorCodes[error.code].retryable) throw error
        const setAside = { code: error.code, detail: error.message, at: now() }
        await mark(database, request, { progress: 'set-aside', setAside })
      }
    }
  } finally {
    report(null)
  }
}
