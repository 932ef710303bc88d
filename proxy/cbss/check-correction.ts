import { CodedError } from '#core/errors.ts'
import type { User } from '#core/records/user.ts'
import type { Submission } from '#core/wire/outbox.ts'
import { findAttempt } from '../store/attempts.ts'
import { findRequest } from '../store/requests.ts'
import type { Reading } from '../store/store.ts'

const correctable: ReadonlySet<string> = new Set(['failed', 'validated'])

/**
 * Checks that what a request corrects is its author's own and was surely not carried out (DESIGN 3): anything else is
 * asked anew, and the history would claim what never was.
 *
 * @throws {CodedError} `invalid-input` with `correctionOf`; it does not say whether there is such a request.
 */
export async function checkCorrection(
  reading: Reading,
  author: Pick<User, 'id'>,
  { correctionOf }: Submission,
): Promise<void> {
  if (correctionOf === undefined) return
  const record = (await findRequest(reading, correctionOf))?.record
  const latest = record && (await findAttempt(reading, record.id, record.attempt))
  if (record?.author === author.id && latest && correctable.has(latest.state)) return
  const fields = [{ field: 'correctionOf', reason: 'not-correctable' }]
  throw new CodedError('invalid-input', 'What it corrects is no request that can be corrected.', { fields })
}
