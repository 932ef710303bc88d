import { parseXml } from '#core/xml/parse.ts'
import { decodeXml } from '../decode.ts'
import type { Exchange, OutgoingMessage, Transport } from '../transport.ts'
import type { Found } from './step.ts'

/** What a harmless call shows: of the account, and of the service. */
export interface CallFound {
  authentication: Found
  call: Found
}

/**
 * Makes a call on the way that requests take and says what came of it. `authenticates` tells whether the service
 * takes user name and password.
 */
export async function callOnce(
  transport: Transport,
  message: OutgoingMessage,
  authenticates: boolean,
): Promise<CallFound> {
  if (!authenticates) return judge(await transport({ ...message, userName: '', password: '' }), false)
  if (message.userName === '' || message.password === '') return stopped({ finding: 'no-password' })
  return judge(await transport(message), true)
}

function judge(exchange: Exchange, authenticates: boolean): CallFound {
  if (exchange.kind === 'reply') return judgeReply(exchange.httpStatus, exchange.body, authenticates)
  const authentication: Found = { finding: authenticates ? 'not-judged' : 'not-needed' }
  return { authentication, call: { finding: brokenCall(exchange) } }
}

function brokenCall(exchange: Exclude<Exchange, { kind: 'reply' }>): Found['finding'] {
  const findings = {
    'reply-late': 'call-silent',
    'reply-refused': 'too-much',
    'reply-cut': 'call-cut',
  } as const
  return exchange.kind === 'broken' ? findings[exchange.problem] : 'call-cut'
}

function judgeReply(status: number, body: Uint8Array, authenticates: boolean): CallFound {
  const values = { status }
  if (status === 401) return stopped({ finding: authenticates ? 'wrong-password' : 'forbidden', values })
  if (status === 403) return stopped({ finding: 'forbidden', values })
  const authentication: Found = { finding: authenticates ? 'accepted' : 'not-needed' }
  if (isEnvelope(body)) return { authentication, call: { finding: 'answered', values } }
  if (status >= 500) return { authentication, call: { finding: 'server-error', values } }
  const isElsewhere = status >= 300 || /<html/i.test(Buffer.from(body.subarray(0, 2000)).toString('latin1'))
  return { authentication, call: { finding: isElsewhere ? 'wrong-endpoint' : 'not-understood', values } }
}

function stopped(authentication: Found): CallFound {
  return { authentication, call: { finding: 'not-tried' } }
}

function isEnvelope(body: Uint8Array): boolean {
  try {
    return parseXml(decodeXml(body)).name === 'Envelope'
  } catch {
    return false
  }
}
