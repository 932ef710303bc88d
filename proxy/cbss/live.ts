import { Client, type Dispatcher } from 'undici'
import type { Exchange, OutgoingMessage, Transport } from './transport.ts'

/** Milliseconds: until connected with TLS, until the first header, until the last byte. */
export interface TimeLimits {
  connect: number
  headers: number
  body: number
}

/** DESIGN 6: 10 MB out. */
const mostBytes = 10 * 1024 * 1024
/** What is kept of an answer beyond the limit, as evidence that is still practical to look at. */
const keptOfTooMuch = 256 * 1024

interface Progress {
  connected: boolean
  httpStatus: number | null
  chunks: Uint8Array[]
  size: number
  tooMuch: boolean
}

/**
 * The transport over HTTP. Each call has a connection of its own: on a kept connection it could not be told
 * whether bytes had left when it breaks. Redirects are answers like any other and are not followed.
 */
export function liveTransport(defaults: TimeLimits): Transport {
  return async (message) => {
    const url = new URL(message.url)
    const limits = { ...defaults, ...message.timeLimits }
    const client = new Client(url.origin, {
      connect: { timeout: limits.connect, ...message.tls },
      allowH2: false,
      pipelining: 1,
    })
    const progress: Progress = { connected: false, httpStatus: null, chunks: [], size: 0, tooMuch: false }
    client.once('connect', () => {
      progress.connected = true
    })
    try {
      const response = await client.request(toRequest(message, url, limits))
      progress.httpStatus = response.statusCode
      await collect(response.body, progress)
      return outcomeOf(progress, null)
    } catch (error) {
      return outcomeOf(progress, error)
    } finally {
      await client.destroy()
    }
  }
}

function toRequest(message: OutgoingMessage, url: URL, limits: TimeLimits): Dispatcher.RequestOptions {
  const { userName, password } = message
  const credentials = Buffer.from(`${userName}:${password}`).toString('base64')
  return {
    method: 'POST',
    path: `${url.pathname}${url.search}`,
    body: message.body,
    headers: {
      ...(userName !== '' && { authorization: `Basic ${credentials}` }),
      'content-type': 'text/xml; charset=utf-8',
      accept: 'text/xml',
      soapaction: `"${message.soapAction}"`,
    },
    headersTimeout: limits.headers,
    bodyTimeout: limits.body,
    // The two above watch silence; this one ends an answer that drips for ever.
    signal: AbortSignal.timeout(limits.connect + limits.headers + limits.body),
  }
}

async function collect(body: AsyncIterable<Uint8Array>, progress: Progress): Promise<void> {
  for await (const chunk of body) {
    progress.chunks.push(chunk)
    progress.size += chunk.length
    if (progress.size > mostBytes) {
      progress.tooMuch = true
      return
    }
  }
}

function outcomeOf(progress: Progress, error: unknown): Exchange {
  const { connected, httpStatus, chunks, tooMuch } = progress
  if (!connected) return { kind: 'not-sent' }
  if (tooMuch) {
    const received = Buffer.concat(chunks).subarray(0, keptOfTooMuch)
    return { kind: 'broken', problem: 'reply-refused', httpStatus, received }
  }
  const body = Buffer.concat(chunks)
  if (error === null && httpStatus !== null) return { kind: 'reply', httpStatus, body }
  const problem = isTimeOut(error) ? 'reply-late' : 'reply-cut'
  return { kind: 'broken', problem, httpStatus, received: body.length > 0 ? body : null }
}

const timeOuts = new Set(['HeadersTimeoutError', 'BodyTimeoutError', 'TimeoutError'])

function isTimeOut(error: unknown): boolean {
  return error instanceof Error && timeOuts.has(error.name)
}
