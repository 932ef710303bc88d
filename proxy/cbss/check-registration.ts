import { brusselsDay } from '#core/cbss/brussels-time.ts'
import { digitsOf } from '#core/digits.ts'
import {
  currentRegistrations,
  learnRegistrations,
  type KnownRegistration,
} from '#core/cbss/manage-access/known-registrations.ts'
import { readManageAccess } from '#core/cbss/manage-access/read.ts'
import { CodedError } from '#core/errors.ts'
import type { Settings } from '#core/records/settings.ts'
import type { Submission } from '#core/wire/outbox.ts'
import { subjectOf } from '../journal/append.ts'
import { registrationAnswers } from '../store/registration-answers.ts'
import type { Reading } from '../store/store.ts'

/** What the proxy knows of a person's registration today, for the journal; null where it was not looked for. */
export type RegistrationNote = 'current' | 'none' | null

/**
 * Looks for a registration of the person that covers today, in what answers of ManageAccess told (DESIGN 3.4). Only a
 * Tx25 needs one, and only if the policy says so; `warn` is for the people, who see it on the form.
 *
 * @throws {CodedError} `registration-required` where the policy requires one and none is known.
 */
export async function checkRegistration(
  reading: Reading,
  submission: Submission,
  settings: Settings,
  now: number,
): Promise<RegistrationNote> {
  const { registrationCheck } = settings.policies
  if (submission.service !== 'tx25' || registrationCheck === 'off') return null
  const subject = subjectOf(reading, digitsOf(submission.parameters.ssin))
  let known: KnownRegistration[] = []
  for (const { request, reply } of await registrationAnswers(reading, subject)) {
    const result = reply === null ? null : readManageAccess(reply).result
    known = learnRegistrations(known, request.parameters, result, settings.requestingOrganisation)
  }
  if (currentRegistrations(known, brusselsDay(now)).length > 0) return 'current'
  if (registrationCheck === 'warn') return 'none'
  throw new CodedError('registration-required', 'No current registration of this person is known.')
}
