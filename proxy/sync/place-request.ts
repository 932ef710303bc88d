import { CodedError } from '#core/errors.ts'
import { requestStates } from '#core/records/request-states.ts'
import { refuseHeldBack } from '../auth/held-back.ts'
import { findAnswer } from '../store/answers.ts'
import { findDocument } from '../store/documents.ts'
import { findRequestVersion } from '../store/requests.ts'
import type { Reading } from '../store/store.ts'
import { placeAgainst, refuseHeld, requireAuthor, type Placed, type Pushed } from './push-target.ts'

/**
 * Compares a pushed draft with the author's draft of that id, or with the request that was received under it: that one
 * can only be deleted for its author, where surely nothing was carried out; what is kept as evidence stays.
 *
 * @throws {CodedError} `not-allowed` where it is somebody else's or may not be deleted, `results-held` where it is held
 * back from its author.
 */
export async function placeRequest(reading: Reading, pushed: Pushed): Promise<Placed> {
  const draft = await findDocument(reading, 'requests', pushed.id)
  const received = await findRequestVersion(reading, pushed.id)
  requireAuthor(received?.record.author ?? draft?.owner, pushed)
  refuseHeld(pushed, draft)
  if (received) refuseHeldBack(pushed.heldSince, received.receivedAt)
  const isRemoved = draft?.record === null
  if (!received || (isRemoved && pushed.document === null)) return placeAgainst(draft, pushed)
  if (pushed.document !== null) return { placed: 'conflict', version: received }
  const answer = await findAnswer(reading, pushed.id)
  if (!answer || !requestStates[answer.state].deletable) {
    throw new CodedError('not-allowed', 'Only what was surely not carried out can be deleted.')
  }
  return { placed: 'store', version: received }
}
