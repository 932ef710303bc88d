import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brusselsTimestamp } from '#core/cbss/brussels-time.ts'
import { isOwnHost } from '../../http/own-host.ts'
import type { Answer } from './answer.ts'
import type { CallLog } from './calls.ts'
import { settableModes, type FaultSwitch } from './fault-switch.ts'
import { faultModes, sendAnswer } from './faults.ts'
import { peopleWithFile } from './population/people.ts'
import type { ReadReply } from './replies-directory.ts'
import type { Stamp } from './reply/envelope.ts'
import { answerRetrieveTi, retrieveTiPath } from './retrieve-ti.ts'

/** What a running simulator knows. */
export interface SimulatorState {
  readReply: ReadReply
  clock: () => Date
  calls: CallLog
  faults: FaultSwitch
  /** Aborted when it closes. */
  closing: AbortSignal
}

type Handler = (request: IncomingMessage, response: ServerResponse, state: SimulatorState) => Promise<void>

// DESIGN 6: 256 kB in.
const maximumBody = 256 * 1024

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maximumBody) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value, null, 2)
  sendAnswer(response, {
    status,
    contentType: 'application/json; charset=utf-8',
    body,
    outcome: '',
    asked: null,
  })
}

function logCall({ calls, clock }: SimulatorState, asked: Answer['asked'], outcome: string): void {
  const { ssin = null, ticket = null, language = null, history = null, cbeNumber = null } = asked ?? {}
  calls.add({
    at: clock().toISOString(),
    path: retrieveTiPath,
    ssin,
    ticket,
    language,
    history,
    cbeNumber,
    outcome,
  })
}

const retrieveTi: Handler = async (request, response, state) => {
  const fault = state.faults.take()
  const received = brusselsTimestamp(state.clock().getTime())
  const body = await readBody(request)
  if (body === undefined) return sendJson(response, 413, { message: 'The request is too big.' })
  const incoming = {
    authorization: request.headers.authorization,
    soapAction: headerOf(request, 'soapaction'),
    body,
  }
  const stamp: Stamp = {
    ticketCBSS: randomUUID(),
    timestampReceive: received,
    timestampReply: brusselsTimestamp(state.clock().getTime()),
  }
  const answer = await answerRetrieveTi(incoming, stamp, state.readReply)
  logCall(state, answer.asked, fault.mode === 'none' ? answer.outcome : fault.mode)
  if (fault.mode === 'none') return sendAnswer(response, answer)
  const { milliseconds } = fault
  return faultModes[fault.mode]({ response, answer, stamp, milliseconds, closing: state.closing })
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

const setFault: Handler = async (request, response, { faults }) => {
  const body = await readBody(request)
  const fault = faults.set(parseJson(body ?? ''))
  if (fault) return sendJson(response, 200, fault)
  return sendJson(response, 400, { message: 'Unknown fault mode, or not a count.', modes: settableModes })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const people = peopleWithFile.map(({ ssin, lastNames, firstNames, shows }) => ({
  ssin,
  name: `${lastNames.join(' ')}, ${firstNames.join(' ')}`,
  shows,
}))

const routes: Record<string, Partial<Record<string, Handler>>> = {
  [retrieveTiPath]: { POST: retrieveTi },
  '/__calls': { GET: async (_request, response, { calls }) => sendJson(response, 200, calls.view()) },
  '/__calls/reset': {
    POST: async (_request, response, { calls }) => {
      calls.reset()
      sendJson(response, 200, calls.view())
    },
  },
  '/__fault': { POST: setFault },
  '/__people': { GET: async (_request, response) => sendJson(response, 200, people) },
}

/** Answers one HTTP request: the service and the ways to look at the simulator and to trouble it. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  state: SimulatorState,
): Promise<void> {
  // As in the proxy: a page whose name was pointed at this machine must not read the folder of replies.
  if (!isOwnHost(request.headers.host)) return sendJson(response, 403, { message: 'This is another host.' })
  const { pathname } = new URL(request.url ?? '/', 'http://simulator')
  const route = routes[pathname]
  const handler = route?.[request.method ?? '']
  if (handler) return handler(request, response, state)
  const status = route ? 405 : 404
  return sendJson(response, status, { message: route ? 'Method not allowed.' : 'Nothing is here.' })
}
