import { readTx25Text } from '#core/cbss/tx25/read.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import type { Tx25Row } from '#core/cbss/tx25/types.ts'
import { CodedError } from '#core/errors.ts'
import type { Answer } from '#core/records/answer.ts'
import type { RequestRecord } from '#core/records/request.ts'
import type { User } from '#core/records/user.ts'
import { parseSsin } from '#core/ssin.ts'
import type { ReadResult } from '#core/wire/requests.ts'
import { hasRole } from '../auth/require-role.ts'
import type { Clock } from '../clock.ts'
import { appendRow } from '../journal/append.ts'
import { findAnswer } from '../store/answers.ts'
import { findRequest } from '../store/requests.ts'
import type { Store } from '../store/store.ts'

/**
 * A result for somebody who may read it (DESIGN 2): its author as a caseworker, or a security advisor with a reason.
 * The reading is journalled before anything is given; an attempt without right is journalled too.
 *
 * @throws {CodedError} `not-found`, `reason-required` for an advisor without one, `confidential-data` for others.
 */
export async function readResult(
  { store, clock }: { store: Store; clock: Clock },
  user: User,
  requestId: string,
  reason: string | null,
): Promise<ReadResult> {
  const request = await findRequest(store, requestId)
  const answer = await findAnswer(store, requestId)
  if (!request || !answer) throw new CodedError('not-found', 'There is no request with this id.')
  const refusal = refusalOf(user, request.record, reason)
  await store.change((writing) =>
    appendRow(writing, clock(), {
      kind: refusal ? 'read-refused' : 'read',
      actor: user.id,
      ssin: parseSsin(request.record.parameters.ssin).digits,
      details: { requestId, author: request.record.author, ...(refusal && { code: refusal.code }) },
      ...(reason !== null && { personal: { reason } }),
    }),
  )
  if (refusal) throw refusal
  return { request: request.record, answer, rows: rowsOf(answer, request.record) }
}

function refusalOf(user: User, record: RequestRecord, reason: string | null): CodedError | null {
  if (record.author === user.id && hasRole(user, ['caseworker'])) return null
  if (!hasRole(user, ['security-advisor'])) return new CodedError('confidential-data', 'Confidential data')
  return reason === null ? new CodedError('reason-required', 'Reading this needs a reason.') : null
}

/** The table in the reply's own language; empty unless data came. */
function rowsOf(answer: Answer, record: RequestRecord): Tx25Row[] {
  if (answer.reply === null || (answer.state !== 'ok' && answer.state !== 'warnings')) return []
  if (record.service !== 'tx25') return []
  const reply = readTx25Text(answer.reply)
  if (reply.kind !== 'data') return []
  return renderTx25(reply.information, reply.language ?? record.parameters.language)
}
