import type { ServiceReplyOf } from '../service-reply.ts'
import { readTx25Text } from './read.ts'
import type { Tx25Reply } from './types.ts'

/**
 * Reads a reply of RetrieveTIGroups as one of a service (PROTOCOL 6.3). Data with a warning, such as those of which
 * a source failed, end as `warnings`.
 *
 * @throws {XmlError} if it is no XML within the limits.
 * @throws {CodedError} `reply-not-understood` if it is neither a response nor a fault.
 */
export function readTx25ServiceReply(text: string): ServiceReplyOf<'tx25'> {
  const reply = readTx25Text(text)
  const { ticket, messages, ssin, language } = reply
  const result =
    reply.kind === 'data' ? { information: reply.information, ssin, language, left: reply.left } : null
  return { service: 'tx25', state: stateOf(reply), ticket, messages, result }
}

function stateOf({ kind, messages }: Tx25Reply): ServiceReplyOf<'tx25'>['state'] {
  if (kind === 'fault') return 'failed'
  if (kind === 'refused') return 'errors'
  return messages.some(({ severity }) => severity === 'warning') ? 'warnings' : 'ok'
}
