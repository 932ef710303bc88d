import type { RequestOf } from '#core/records/request.ts'
import { findAnswer } from './answers.ts'
import { findRequest } from './requests.ts'
import type { Reading } from './store.ts'

/** A ManageAccess that was carried out, and the text of what came back. */
export interface RegistrationAnswer {
  request: RequestOf<'manage-access'>
  reply: string | null
}

/** Every ManageAccess about a person, given by its keyed hash, that was carried out; oldest answer first. */
export async function registrationAnswers(reading: Reading, subject: string): Promise<RegistrationAnswer[]> {
  const rows = await reading.db
    .selectFrom('requests')
    .innerJoin('attempts', (join) =>
      join
        .onRef('attempts.request_id', '=', 'requests.id')
        .onRef('attempts.attempt', '=', 'requests.attempt'),
    )
    .select(['requests.id'])
    .where('requests.subject', '=', subject)
    .where('requests.service', '=', 'manage-access')
    .where('attempts.state', 'in', ['ok', 'warnings'])
    .orderBy('attempts.answered_at')
    .orderBy('requests.position')
    .execute()
  const answers: RegistrationAnswer[] = []
  for (const { id } of rows) {
    const request = await findRequest(reading, id)
    const answer = await findAnswer(reading, id)
    if (request?.record.service === 'manage-access' && answer)
      answers.push({ request: request.record, reply: answer.reply })
  }
  return answers
}
