import { readTx25Text } from '#core/cbss/tx25/read.ts'
import type { Tx25Reply } from '#core/cbss/tx25/types.ts'
import type { Message } from '#core/records/answer.ts'
import type { AttemptOutcome } from '../store/attempts.ts'
import { decodeXml } from './decode.ts'
import type { Exchange } from './transport.ts'

/**
 * What an exchange proves about a Tx25 (DESIGN 3, PROTOCOL 6.2 to 6.4). `failed` is said only where it was surely
 * not carried out: no byte left, or a well-formed fault came. Whatever else is no well-formed reply is `unknown`.
 */
export function classify(exchange: Exchange): AttemptOutcome {
  if (exchange.kind === 'not-sent') return ended('failed', { problem: 'not-reached' })
  if (exchange.kind === 'broken') {
    const { problem, httpStatus, received } = exchange
    return ended('unknown', { problem, httpStatus, reply: received })
  }
  const { httpStatus, body } = exchange
  const came = { httpStatus, reply: body.length > 0 ? body : null }
  const reply = understand(body)
  if (reply?.kind === 'fault') return ended('failed', { ...came, ...said(reply) })
  if (httpStatus < 200 || httpStatus > 299) return ended('unknown', { ...came, problem: 'reply-refused' })
  if (!reply) return ended('unknown', { ...came, problem: 'reply-not-understood' })
  return ended(reply.kind === 'refused' ? 'errors' : 'ok', { ...came, ...said(reply) })
}

/** How an attempt ends that a stop of the proxy interrupted after its intent. */
export function interrupted(): AttemptOutcome {
  return ended('unknown', { problem: 'interrupted' })
}

/** How an attempt ends without a call. */
export function ended(
  state: AttemptOutcome['state'],
  known: Partial<Omit<AttemptOutcome, 'state'>> = {},
): AttemptOutcome {
  return { state, ticket: null, httpStatus: null, problem: null, messages: [], reply: null, ...known }
}

function said({ ticket, messages }: Tx25Reply): { ticket: string | null; messages: Message[] } {
  return { ticket, messages }
}

/** Reading has two kinds of errors, malformed and foreign; for the outcome they are one. */
function understand(body: Uint8Array): Tx25Reply | null {
  try {
    return readTx25Text(decodeXml(body))
  } catch {
    return null
  }
}
