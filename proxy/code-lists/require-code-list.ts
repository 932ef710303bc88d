import { CodedError } from '#core/errors.ts'
import type { CodeListId } from '#core/records/code-list.ts'
import { findCodeList, type StoredCodeList } from '../store/code-lists.ts'
import type { Reading } from '../store/store.ts'

/**
 * The list of an id.
 *
 * @throws {CodedError} `not-found`; only where somebody emptied the table.
 */
export async function requireCodeList(reading: Reading, id: CodeListId): Promise<StoredCodeList> {
  const stored = await findCodeList(reading, id)
  if (!stored) throw new CodedError('not-found', 'There is no such list.')
  return stored
}
