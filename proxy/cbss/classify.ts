import type { ServiceReply } from '#core/cbss/service-reply.ts'
import { readServiceReply } from '#core/cbss/services.ts'
import type { Service } from '#core/records/service.ts'
import type { AttemptOutcome } from '../store/attempts.ts'
import { decodeXml } from './decode.ts'
import type { Exchange } from './transport.ts'

/**
 * What an exchange proves about a request (DESIGN 3, PROTOCOL 3.2 and 6.2 to 6.4). `failed` is said only where it was
 * surely not carried out: no byte left, a well-formed fault or refusal came, or the CBSS did not let us in (401, 403):
 * then the problem is one for the administrator. Whatever else is no well-formed reply is `unknown`.
 */
export function classify(service: Service, exchange: Exchange): AttemptOutcome {
  if (exchange.kind === 'not-sent') return ended('failed', { problem: 'not-reached' })
  if (exchange.kind === 'broken') {
    const { problem, httpStatus, received } = exchange
    return ended('unknown', { problem, httpStatus, reply: received })
  }
  const { httpStatus, body } = exchange
  const came = { httpStatus, reply: body.length > 0 ? body : null }
  const reply = understand(service, body)
  if (httpStatus === 401 || httpStatus === 403) {
    return ended('failed', { ...came, problem: 'access-refused', messages: reply?.messages ?? [] })
  }
  if (reply?.state === 'failed') return ended('failed', { ...came, ...said(reply) })
  if (httpStatus < 200 || httpStatus > 299) return ended('unknown', { ...came, problem: 'reply-refused' })
  if (!reply) return ended('unknown', { ...came, problem: 'reply-not-understood' })
  return ended(reply.state, { ...came, ...said(reply) })
}

/** How an attempt ends that a stop of the proxy interrupted after its intent. */
export function interrupted(): AttemptOutcome {
  return ended('unknown', { problem: 'interrupted' })
}

/** How an attempt ends that is not to be sent: it agrees with the schemas, and the message says so (PROTOCOL 8.3). */
export function validatedOnly(): AttemptOutcome {
  const text = 'The request has been validated against the XSD files. It was not sent.'
  return ended('validated', {
    messages: [{ severity: 'information', code: 'VALIDATED', author: '', text, fields: [] }],
  })
}

/** How an attempt ends without a call. */
export function ended(
  state: AttemptOutcome['state'],
  known: Partial<Omit<AttemptOutcome, 'state'>> = {},
): AttemptOutcome {
  return { state, ticket: null, httpStatus: null, problem: null, messages: [], reply: null, ...known }
}

function said({ ticket, messages }: ServiceReply): Pick<AttemptOutcome, 'ticket' | 'messages'> {
  return { ticket, messages }
}

/** Reading has two kinds of errors, malformed and foreign; for the outcome they are one. */
function understand(service: Service, body: Uint8Array): ServiceReply | null {
  try {
    return readServiceReply(service, decodeXml(body))
  } catch {
    return null
  }
}
