import { CodedError } from '#core/errors.ts'
import type { User } from '#core/records/user.ts'
import type { ViewEvent } from '#core/records/view-event.ts'
import { appendRow } from '../journal/append.ts'
import { findClientVersion, noteOpening } from '../store/clients.ts'
import type { Writing } from '../store/store.ts'

/**
 * Journals that somebody looked at data of a client on his device. The time of the device is noted as what it says;
 * the row has that of the proxy, and by that a desk carries a client who was opened.
 *
 * @throws {CodedError} `not-allowed` where it names another author.
 */
export async function journalView(
  writing: Writing,
  user: User,
  { kind, clientId, requestId, author, at }: ViewEvent,
  now: number,
): Promise<void> {
  if (author !== user.id) throw new CodedError('not-allowed', 'Only its author may push this.')
  const client = clientId === '' ? undefined : await findClientVersion(writing, clientId)
  const ssin = client?.record?.ssin
  await appendRow(writing, now, {
    kind,
    actor: user.id,
    ...(ssin && { ssin }),
    details: { clientId, requestId, deviceTime: at },
  })
  if (kind === 'client-opened') await noteOpening(writing, { user: user.id, client: clientId, at: now })
}
