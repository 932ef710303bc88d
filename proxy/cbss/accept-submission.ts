import { CodedError, errorCodes } from '#core/errors.ts'
import type { Settings } from '#core/records/settings.ts'
import type { User } from '#core/records/user.ts'
import { parseSsin } from '#core/ssin.ts'
import type { Receipt, Submission } from '#core/wire/outbox.ts'
import { timestamp, type Clock } from '../clock.ts'
import { appendRow } from '../journal/append.ts'
import { insertAttempt } from '../store/attempts.ts'
import { hasClient } from '../store/clients.ts'
import { insertRequest, raiseAttempt } from '../store/requests.ts'
import { readSettings } from '../store/settings.ts'
import type { Store, Writing } from '../store/store.ts'
import { checkSubmission } from './check-submission.ts'
import { placeSubmission, type Placed } from './place-submission.ts'
import { makeTx25Message } from './tx25-message.ts'

/**
 * Takes a submission over: checks it, stores request and attempt, and gives the receipt. The same id, attempt
 * and content give the same receipt again without a second call, however often and however parallel.
 *
 * @throws {CodedError} what `check-submission.ts`, `place-submission.ts` and `tx25-message.ts` refuse,
 * `unknown-client`, and `switched-off` while nothing can be sent. What is refused for good is journalled.
 */
export async function acceptSubmission(
  { store, clock }: { store: Store; clock: Clock },
  author: User,
  submission: Submission,
): Promise<Receipt> {
  try {
    const placed = await placeSubmission(store, author, submission)
    if (placed.kind === 'known') return placed.receipt
    const settings = await check(store, submission, clock())
    return await store.change(async (writing) => {
      // Somebody may have been quicker since the first look.
      const place = await placeSubmission(writing, author, submission)
      if (place.kind === 'known') return place.receipt
      return insert(writing, { place, author, submission, settings, now: clock() })
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

async function check(store: Store, submission: Submission, now: number): Promise<Settings> {
  checkSubmission(submission)
  const { settings } = await readSettings(store)
  if (settings.environment === 'none') throw new CodedError('switched-off', 'No environment is set.')
  if (!settings.requestingOrganisation) {
    throw new CodedError('switched-off', 'The requesting organisation is not set.')
  }
  if (!(await hasClient(store, submission.clientId))) {
    throw new CodedError('unknown-client', 'There is no client with this id.')
  }
  await makeTx25Message(submission, settings.requestingOrganisation, now)
  return settings
}

interface Insertion {
  place: Exclude<Placed, { kind: 'known' }>
  author: User
  submission: Submission
  settings: Settings
  now: number
}

async function insert(writing: Writing, insertion: Insertion): Promise<Receipt> {
  const { place, author, submission, settings, now } = insertion
  const { id, attempt } = submission
  const receivedAt = timestamp(() => now)
  const origin = { author: author.id, receivedAt, fingerprint: place.fingerprint }
  if (place.kind === 'next-attempt') await raiseAttempt(writing, place.record, attempt)
  const number = place.kind === 'new' ? await insertRequest(writing, submission, origin) : place.number
  const key = { requestId: id, attempt, author: author.id }
  await insertAttempt(writing, key, { environment: settings.environment, receivedAt })
  await appendRow(writing, now, {
    kind: 'received',
    actor: author.id,
    ssin: parseSsin(submission.parameters.ssin).digits,
    details: { requestId: id, attempt, service: submission.service, number, clientId: submission.clientId },
  })
  return { id, attempt, number, receivedAt }
}
