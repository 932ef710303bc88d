import { readTx25Text } from '#core/cbss/tx25/read.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import type { Tx25Row } from '#core/cbss/tx25/types.ts'
import type { Answer } from '#core/records/answer.ts'
import type { RequestRecord } from '#core/records/request.ts'
import type { ReadResult } from '#core/wire/requests.ts'
import type { SignedIn } from '../auth/sessions.ts'
import type { Clock } from '../clock.ts'
import type { Store } from '../store/store.ts'
import { openRequest } from './open-request.ts'

/**
 * A result for somebody who may read it, see {@link openRequest}.
 *
 * @throws {CodedError} what `open-request.ts` refuses.
 */
export async function readResult(
  parts: { store: Store; clock: Clock },
  reader: Pick<SignedIn, 'user' | 'resultsHeldSince'>,
  requestId: string,
  reason: string | null,
): Promise<ReadResult> {
  const { request, answer } = await openRequest(parts, reader, { action: 'read-result', requestId, reason })
  return { request: request.record, answer, rows: rowsOf(answer, request.record) }
}

/** The table in the reply's own language; empty unless data came. */
function rowsOf(answer: Answer, record: RequestRecord): Tx25Row[] {
  if (answer.reply === null || (answer.state !== 'ok' && answer.state !== 'warnings')) return []
  if (record.service !== 'tx25') return []
  const reply = readTx25Text(answer.reply)
  if (reply.kind !== 'data') return []
  return renderTx25(reply.information, reply.language ?? record.parameters.language)
}
