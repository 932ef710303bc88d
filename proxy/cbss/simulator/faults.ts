import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { unauthorized, type Answer } from './answer.ts'

/** What a fault mode works with: the answer that would have gone out. */
export interface Faulty {
  response: ServerResponse
  answer: Answer
  /** What the service answers when it breaks. */
  broken: Answer
  milliseconds: number
  /** Aborted when the simulator closes. */
  closing: AbortSignal
}

/** Sends an answer whole. */
export function sendAnswer(response: ServerResponse, { status, contentType, body }: Answer): void {
  const headers = { 'content-type': contentType, 'content-length': Buffer.byteLength(body) }
  const challenge = status === 401 ? { 'www-authenticate': 'Basic realm="simulator"' } : {}
  response.writeHead(status, { ...headers, ...challenge }).end(body)
}

function sendText(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string | Buffer,
): void {
  sendAnswer(response, { status, contentType, body, outcome: '', asked: null })
}

/** Writes raw bytes to the connection and cuts it when they have left. */
function sendAndCut({ socket }: ServerResponse, bytes: string | Buffer): void {
  socket?.write(bytes, () => socket.destroy())
}

function cutBody({ response, answer }: Faulty): void {
  const bytes = Buffer.from(answer.body)
  const head = `HTTP/1.1 ${answer.status} OK\r\nContent-Type: ${answer.contentType}\r\nContent-Length: ${bytes.length}\r\n\r\n`
  sendAndCut(response, Buffer.concat([Buffer.from(head), bytes.subarray(0, bytes.length / 2)]))
}

const htmlPage =
  '<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>Maintenance</h1></body></html>'

/** The answer in ISO-8859-1 while everything says UTF-8; the comment makes sure that it shows. */
function inWrongCharset({ response, answer }: Faulty): void {
  const body = String(answer.body).replace(/(<\?xml[^>]*\?>)?/, '$1<!-- réponse -->')
  sendText(response, answer.status, 'text/xml; charset=utf-8', Buffer.from(body, 'latin1'))
}

const thirtyMegabytes = 30 * 1024 * 1024

/** A well-formed answer that is too big: a comment before the root element is all the difference. */
function* hugePieces(body: string): Generator<string> {
  const [declaration = ''] = /^(<\?xml[^>]*\?>)?/.exec(body) ?? []
  const filling = ' filling'.repeat(8192)
  yield `${declaration}<!--`
  for (let sent = 0; sent < thirtyMegabytes; sent += filling.length) yield filling
  yield `-->${body.slice(declaration.length)}`
}

async function sendHuge({ response, answer, closing }: Faulty): Promise<void> {
  response.writeHead(answer.status, { 'content-type': answer.contentType })
  await pipeline(Readable.from(hugePieces(String(answer.body))), response, { signal: closing })
}

/**
 * What can go wrong on the way of an answer (DESIGN 8). Each mode sends what it makes of the answer, or less.
 */
export const faultModes = {
  delay: async ({ response, answer, milliseconds, closing }) => {
    await wait(milliseconds, undefined, { signal: closing })
    sendAnswer(response, answer)
  },
  'cut-connect': ({ response }) => {
    response.socket?.destroy()
  },
  'cut-headers': ({ response }) => sendAndCut(response, 'HTTP/1.1 200 OK\r\nContent-Type: text/xml; char'),
  'cut-body': cutBody,
  'http-500': ({ response }) => sendText(response, 500, 'text/plain; charset=utf-8', 'Internal Server Error'),
  html: ({ response }) => sendText(response, 200, 'text/html; charset=utf-8', htmlPage),
  malformed: ({ response, answer }) =>
    sendText(response, 200, answer.contentType, String(answer.body).replace(/<\/([^<>]*)>\s*$/, '</not-$1>')),
  'wrong-charset': inWrongCharset,
  'soap-fault': ({ response, broken }) => sendAnswer(response, broken),
  huge: sendHuge,
  unauthorized: ({ response }) => sendAnswer(response, unauthorized),
} as const satisfies Record<string, (faulty: Faulty) => void | Promise<void>>

/** A key of {@link faultModes}. */
export type FaultMode = keyof typeof faultModes
