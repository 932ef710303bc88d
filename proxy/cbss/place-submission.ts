import { mayRepeat } from '#core/cbss/may-repeat.ts'
import { CodedError } from '#core/errors.ts'
import type { RequestRecord } from '#core/records/request.ts'
import type { User } from '#core/records/user.ts'
import type { Receipt, Submission } from '#core/wire/outbox.ts'
import { findAttempt } from '../store/attempts.ts'
import { findDocument } from '../store/documents.ts'
import { wasRemoved } from '../store/removed-requests.ts'
import { findRequest } from '../store/requests.ts'
import type { Reading } from '../store/store.ts'

/** What a submission is to what was received before. */
export type Placed =
  | { kind: 'known'; receipt: Receipt }
  | { kind: 'new'; fingerprint: string }
  | { kind: 'next-attempt'; fingerprint: string; record: RequestRecord; number: number }

/**
 * Compares a submission with what was received under its id.
 *
 * @throws {CodedError} `not-allowed` for an id of another author's request or draft, `other-content` for other content
 * under the same id, `attempt-not-allowed` for an attempt that does not follow one whose outcome is unknown, and for
 * every further attempt of what changes something at the CBSS: a registration is never repeated (DESIGN 3).
 * `no-longer-kept` for one that was received and whose retention has ended.
 */
export async function placeSubmission(
  reading: Reading,
  author: User,
  submission: Submission,
): Promise<Placed> {
  const { id, attempt } = submission
  const fingerprint = reading.seal.fingerprint(contentOf(submission))
  const known = await findRequest(reading, id)
  if (!known) {
    // A draft may have been handed over while its request waited in a browser.
    const draft = await findDocument(reading, 'requests', id)
    if (draft && draft.owner !== author.id) throw ofAnother()
    if (await wasRemoved(reading, id)) {
      throw new CodedError('no-longer-kept', 'This request was received and was kept long enough.')
    }
    // After a restore the earlier attempts are lost here, and with them what became of them.
    if (attempt !== 1 && !mayRepeat(submission)) throw notAllowed()
    return { kind: 'new', fingerprint }
  }
  const { record, number } = known
  if (record.author !== author.id) throw ofAnother()
  if (known.fingerprint !== fingerprint) {
    throw new CodedError('other-content', 'Other content was received under this id.')
  }
  const same = await findAttempt(reading, id, attempt)
  if (same) return { kind: 'known', receipt: { id, attempt, number, receivedAt: same.receivedAt } }
  const previous = await findAttempt(reading, id, attempt - 1)
  if (previous?.state !== 'unknown' || !mayRepeat(submission)) throw notAllowed()
  return { kind: 'next-attempt', fingerprint, record, number }
}

function ofAnother(): CodedError {
  return new CodedError('not-allowed', 'This id belongs to a request of another author.')
}

function notAllowed(): CodedError {
  return new CodedError(
    'attempt-not-allowed',
    'A new attempt may only follow one that read something and whose outcome is unknown.',
  )
}

/** The same text for the same content, whatever the order of its fields; the attempt does not belong to it. */
function contentOf(submission: Submission): string {
  const { id, service, clientId, clientName, parameters, purpose, reason, createdAt, innerXml, hash } =
    submission
  const { correctionOf } = submission
  return JSON.stringify([
    id,
    service,
    clientId,
    clientName,
    ...Object.entries(parameters).toSorted(([left], [right]) => (left < right ? -1 : 1)),
    purpose,
    reason,
    createdAt,
    innerXml,
    hash,
    ...(correctionOf === undefined ? [] : [correctionOf]),
  ])
}
