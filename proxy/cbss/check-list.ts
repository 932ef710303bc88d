import { CodedError } from '#core/errors.ts'
import { findAttempt } from '../store/attempts.ts'
import { findRequest, type StoredRequest } from '../store/requests.ts'
import type { Reading } from '../store/store.ts'

const answered: ReadonlySet<string> = new Set(['ok', 'warnings'])

/**
 * Checks the LIST that is said to show what became of a request: it is its author's own, about the same client, was
 * asked after it, and was answered.
 *
 * @throws {CodedError} `invalid-input` with `listId`; it does not say whether there is such a request.
 */
export async function checkList(
  reading: Reading,
  { record: unresolved, receivedAt }: StoredRequest,
  listId: string | undefined,
): Promise<void> {
  if (listId === undefined) return
  const list = await findRequest(reading, listId)
  if (list?.record.service === 'manage-access' && list.record.parameters.action === 'LIST') {
    const { id, author, clientId, attempt } = list.record
    const isSame = author === unresolved.author && clientId === unresolved.clientId
    const latest = await findAttempt(reading, id, attempt)
    if (isSame && list.receivedAt >= receivedAt && latest && answered.has(latest.state)) return
  }
  const fields = [{ field: 'listId', reason: 'no-list' }]
  throw new CodedError('invalid-input', 'It is no list that shows what became of it.', { fields })
}
