import { digitsOf } from '#core/digits.ts'
import { mayRepeat } from '#core/cbss/may-repeat.ts'
import { CodedError } from '#core/errors.ts'
import type { Answer, Message } from '#core/records/answer.ts'
import { resolutionCodes, type Resolution } from '#core/wire/resolution.ts'
import { refuseHeldBack } from '../auth/held-back.ts'
import type { SignedIn } from '../auth/sessions.ts'
import type { Clock } from '../clock.ts'
import { appendRow } from '../journal/append.ts'
import { findAnswer } from '../store/answers.ts'
import { markResolved } from '../store/attempts.ts'
import { findRequest } from '../store/requests.ts'
import type { Store } from '../store/store.ts'
import { checkList } from './check-list.ts'

/**
 * Notes what the author of a request found out about its unknown outcome, with a row in the journal. Only what is
 * never repeated is resolved so; what only reads is asked again. What came, if anything, stays as it is.
 *
 * @throws {CodedError} `not-found`, `not-allowed` for somebody else's, `not-resolvable` for any other state,
 * `results-held` where the answer is held back from him, `invalid-input` for a list that shows nothing of it.
 */
export async function resolveRequest(
  { store, clock }: { store: Store; clock: Clock },
  reader: Pick<SignedIn, 'user' | 'resultsHeldSince'>,
  requestId: string,
  { outcome, note, listId }: Resolution,
): Promise<Answer> {
  const request = await findRequest(store, requestId)
  if (!request) throw new CodedError('not-found', 'There is no request with this id.')
  const { record } = request
  const { user } = reader
  if (record.author !== user.id) throw new CodedError('not-allowed', 'Only its author may settle a request.')
  refuseHeldBack(reader.resultsHeldSince, request.receivedAt)
  await checkList(store, request, listId)
  return store.change(async (writing) => {
    const key = { requestId, attempt: record.attempt, author: record.author }
    const message: Message = {
      severity: 'information',
      code: resolutionCodes[outcome],
      author: '',
      text: note,
      fields: [],
    }
    if (mayRepeat(record) || !(await markResolved(writing, key, message))) {
      throw new CodedError('not-resolvable', 'Only an unknown outcome of what is never repeated is settled.')
    }
    await appendRow(writing, clock(), {
      kind: 'resolved',
      actor: user.id,
      ssin: digitsOf(record.parameters.ssin),
      details: { requestId, attempt: record.attempt, outcome, ...(listId && { listId }) },
      ...(note && { personal: { note } }),
    })
    const answer = await findAnswer(writing, requestId)
    if (!answer) throw new CodedError('not-found', 'There is no answer with this id.')
    return answer
  })
}
