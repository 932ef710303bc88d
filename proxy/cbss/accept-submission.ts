import { brusselsDay } from '#core/cbss/brussels-time.ts'
import { digitsOf } from '#core/digits.ts'
import { CodedError, errorCodes } from '#core/errors.ts'
import type { Settings } from '#core/records/settings.ts'
import type { User } from '#core/records/user.ts'
import type { Receipt, Submission } from '#core/wire/outbox.ts'
import { timestamp, type Clock } from '../clock.ts'
import { appendRow, subjectOf } from '../journal/append.ts'
import { insertAttempt } from '../store/attempts.ts'
import { findCodeList } from '../store/code-lists.ts'
import { hasClient } from '../store/clients.ts'
import { dropDraft } from '../store/documents.ts'
import { insertRequest, raiseAttempt } from '../store/requests.ts'
import { readSettings } from '../store/settings.ts'
import type { Store, Writing } from '../store/store.ts'
import { checkCorrection } from './check-correction.ts'
import { checkRegistration, type RegistrationNote } from './check-registration.ts'
import { checkSender } from './check-sender.ts'
import { checkSubmission } from './check-submission.ts'
import { makeMessage } from './make-message.ts'
import { placeSubmission, type Placed } from './place-submission.ts'
import type { Validate } from './validate.ts'

/** What accepting needs. */
export interface AcceptParts {
  store: Store
  clock: Clock
  validate: Validate
}

/**
 * Takes a submission over: checks it, stores request and attempt, and gives the receipt. The same id, attempt
 * and content give the same receipt again without a second call, however often and however parallel.
 *
 * @throws {CodedError} what `check-submission.ts`, `check-sender.ts`, `check-correction.ts`, `place-submission.ts`,
 * `check-registration.ts` and `make-message.ts` refuse, and `unknown-client`. What is refused for good is journalled.
 */
export async function acceptSubmission(
  parts: AcceptParts,
  author: User,
  submission: Submission,
): Promise<Receipt> {
  const { store, clock } = parts
  try {
    const placed = await placeSubmission(store, author, submission)
    if (placed.kind === 'known') return placed.receipt
    const checked = await check(parts, author, submission)
    return await store.change(async (writing) => {
      // Somebody may have been quicker since the first look.
      const place = await placeSubmission(writing, author, submission)
      if (place.kind === 'known') return place.receipt
      return insert(writing, { place, author, submission, ...checked, now: clock() })
    })
  } catch (error) {
    if (error instanceof CodedError && !errorCodes[error.code].retryable) {
      const details = { requestId: submission.id, attempt: submission.attempt, code: error.code }
      await store.change((writing) =>
        appendRow(writing, clock(), { kind: 'refused', actor: author.id, details }),
      )
    }
    throw error
  }
}

interface Checked {
  settings: Settings
  registration: RegistrationNote
}

async function check(
  { store, clock, validate }: AcceptParts,
  author: User,
  submission: Submission,
): Promise<Checked> {
  const now = clock()
  const { settings } = await readSettings(store)
  const { maximumPeriods } = settings.policies
  const purposes = (await findCodeList(store, 'purposes'))?.list
  const today = brusselsDay(now)
  checkSubmission(submission, { today, maximumPeriods, purposes, sector: settings.sector })
  checkSender(submission, settings)
  await checkCorrection(store, author, submission)
  if (submission.clientId !== '' && !(await hasClient(store, submission.clientId))) {
    throw new CodedError('unknown-client', 'There is no client with this id.')
  }
  // The record number comes with the transaction; the schemas take any.
  makeMessage(submission, { organisation: settings, number: 1, now }, validate)
  return { settings, registration: await checkRegistration(store, submission, settings, now) }
}

interface Insertion extends Checked {
  place: Exclude<Placed, { kind: 'known' }>
  author: User
  submission: Submission
  now: number
}

async function insert(writing: Writing, insertion: Insertion): Promise<Receipt> {
  const { place, author, submission, settings, registration, now } = insertion
  const { id, attempt, service, clientId } = submission
  const receivedAt = timestamp(() => now)
  const ssin = digitsOf(submission.parameters.ssin)
  const subject = ssin === '' ? null : subjectOf(writing, ssin)
  const origin = { author: author.id, receivedAt, fingerprint: place.fingerprint, subject }
  if (place.kind === 'next-attempt') await raiseAttempt(writing, place.record, attempt)
  await dropDraft(writing, id)
  const number = place.kind === 'new' ? await insertRequest(writing, submission, origin) : place.number
  const key = { requestId: id, attempt, author: author.id }
  await insertAttempt(writing, key, { environment: settings.environment, receivedAt })
  await appendRow(writing, now, {
    kind: 'received',
    actor: author.id,
    ...(ssin && { ssin }),
    details: {
      requestId: id,
      attempt,
      service,
      number,
      clientId,
      ...(registration && { registration }),
      ...(submission.correctionOf && { correctionOf: submission.correctionOf }),
    },
  })
  return { id, attempt, number, receivedAt }
}
