import { request, Client } from 'undici'
import { parseXml } from '#core/xml/parse.ts'
import { decodeXml } from '../decode.ts'
import type { OutgoingMessage } from '../transport.ts'
import { errorCode, type Found } from './step.ts'

/** What a harmless call shows: of the account, and of the service. */
export interface CallFound {
  authentication: Found
  call: Found
}

/** Milliseconds: until connected, until the first header, until the last byte. */
export interface CallLimits {
  connect: number
  headers: number
  body: number
}

const late = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT'])

/** Makes a call and says what came of it. `authenticates` tells whether the service takes user name and password. */
export async function callOnce(
  message: OutgoingMessage,
  limits: CallLimits,
  authenticates: boolean,
): Promise<CallFound> {
  if (authenticates && message.password === '') return stopped({ finding: 'no-password' })
  const url = new URL(message.url)
  const client = new Client(url.origin, {
    connect: { timeout: limits.connect, ...message.tls },
    allowH2: false,
  })
  try {
    const { statusCode, body } = await request(url, {
      dispatcher: client,
      method: 'POST',
      headers: headersOf(message, authenticates),
      body: message.body,
      headersTimeout: limits.headers,
      bodyTimeout: limits.body,
      signal: AbortSignal.timeout(limits.connect + limits.headers + limits.body),
    })
    return judge(statusCode, new Uint8Array(await body.arrayBuffer()), authenticates)
  } catch (error) {
    return judgeFailure(error, authenticates)
  } finally {
    await client.destroy()
  }
}

function headersOf(message: OutgoingMessage, authenticates: boolean): Record<string, string> {
  const credentials = Buffer.from(`${message.userName}:${message.password}`).toString('base64')
  return {
    ...(authenticates && { authorization: `Basic ${credentials}` }),
    'content-type': 'text/xml; charset=utf-8',
    accept: 'text/xml',
    soapaction: `"${message.soapAction}"`,
  }
}

function judge(status: number, body: Uint8Array, authenticates: boolean): CallFound {
  const values = { status }
  if (status === 401) return stopped({ finding: authenticates ? 'wrong-password' : 'forbidden', values })
  if (status === 403) return stopped({ finding: 'forbidden', values })
  const authentication: Found = { finding: authenticates ? 'accepted' : 'not-needed' }
  if (isEnvelope(body)) return { authentication, call: { finding: 'answered', values } }
  if (status >= 500) return { authentication, call: { finding: 'server-error', values } }
  const isElsewhere = status >= 300 || /<html/i.test(Buffer.from(body.subarray(0, 2000)).toString('latin1'))
  return { authentication, call: { finding: isElsewhere ? 'wrong-endpoint' : 'not-understood', values } }
}

function judgeFailure(error: unknown, authenticates: boolean): CallFound {
  const isLate = late.has(errorCode(error)) || (error instanceof Error && error.name === 'TimeoutError')
  const authentication: Found = { finding: authenticates ? 'not-tried' : 'not-needed' }
  return { authentication, call: { finding: isLate ? 'call-silent' : 'call-cut' } }
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
