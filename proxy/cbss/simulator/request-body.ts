import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendAnswer } from './faults.ts'

// DESIGN 6: 256 kB in.
const maximumBody = 256 * 1024

/** The body of a request as text; undefined where it is too big. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maximumBody) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The body of a request as JSON; null where it is none. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse((await readBody(request)) ?? '')
  } catch {
    return null
  }
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const contentType = 'application/json; charset=utf-8'
  const body = JSON.stringify(value, null, 2)
  sendAnswer(response, { status, contentType, body, outcome: '', asked: null })
}
