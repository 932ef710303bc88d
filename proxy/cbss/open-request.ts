import { CodedError } from '#core/errors.ts'
import type { Answer } from '#core/records/answer.ts'
import { parseSsin } from '#core/ssin.ts'
import { isHeldBack } from '../auth/held-back.ts'
import { refusalOf, type Action } from '../auth/rights.ts'
import type { SignedIn } from '../auth/sessions.ts'
import type { Clock } from '../clock.ts'
import { appendRow, type JournalKind } from '../journal/append.ts'
import { findAnswer } from '../store/answers.ts'
import { isAssignedTo } from '../store/assignments.ts'
import { tellAuthor } from '../store/readings.ts'
import { findRequest, type StoredRequest } from '../store/requests.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'

/** What somebody wants to open, and why, where he needs a reason. */
export interface Opening {
  action: Extract<Action, 'read-result' | 'read-raw'>
  requestId: string
  reason: string | null
}

type Reader = Pick<SignedIn, 'user' | 'resultsHeldSince'>
type Code = 'reason-required' | 'confidential-data' | 'not-allowed' | 'results-held'

/** Where the reading goes into the journal under a kind of its own. */
const kinds: Record<Opening['action'], JournalKind> = { 'read-result': 'read', 'read-raw': 'raw-read' }

const sentences: Record<Code, string> = {
  'confidential-data': 'Confidential data',
  'reason-required': 'Reading this needs a reason.',
  'not-allowed': 'This needs another role.',
  'results-held': 'What was answered before the reset of the password is held back.',
}

/**
 * A request and its answer for somebody who may read them (`auth/rights.ts`). The reading is journalled before anything
 * is given, and so is an attempt without right. Its author is told that somebody else read it as an advisor, at once
 * or after the delay of the policy.
 *
 * @throws {CodedError} `not-found`, `reason-required`, `confidential-data`, `results-held`.
 */
export async function openRequest(
  { store, clock }: { store: Store; clock: Clock },
  reader: Reader,
  { action, requestId, reason }: Opening,
): Promise<{ request: StoredRequest; answer: Answer }> {
  const request = await findRequest(store, requestId)
  const answer = await findAnswer(store, requestId)
  if (!request || !answer) throw new CodedError('not-found', 'There is no request with this id.')
  const { author, parameters, clientId: client } = request.record
  const { digits } = parseSsin(parameters.ssin)
  const { policies } = (await readSettings(store)).settings
  const isOwn = author === reader.user.id
  const opened = { user: reader.user.id, client, receivedAt: request.receivedAt }
  const isAssigned = await isAssignedTo(store, opened)
  const code =
    refusalOf(reader.user, action, { isOwn, isAssigned, reason, policies }) ??
    (isHeldBack(reader.resultsHeldSince, request.receivedAt) ? 'results-held' : null)
  await store.change(async (writing) => {
    await appendRow(writing, clock(), {
      kind: code ? 'read-refused' : kinds[action],
      actor: reader.user.id,
      ...(digits && { ssin: digits }),
      details: { requestId, author, ...(code && { code }) },
      ...(reason !== null && { personal: { reason } }),
    })
    const byAdvisor = refusalOf(reader.user, action, { isOwn, isAssigned, policies }) !== null
    if (!code && byAdvisor) {
      await tellAuthor(
        writing,
        { requestId, author, reader: reader.user.id },
        clock(),
        policies.noticeDelayDays,
      )
    }
  })
  if (code) throw new CodedError(code, sentences[code])
  return { request, answer }
}
