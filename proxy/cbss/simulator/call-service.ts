import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brusselsTimestamp } from '#core/cbss/brussels-time.ts'
import type { CallLog } from './calls.ts'
import type { FaultSwitch } from './fault-switch.ts'
import { faultModes, sendAnswer } from './faults.ts'
import type { Registrations } from './manage-access/registrations.ts'
import type { ReadReply } from './replies-directory.ts'
import { readBody, sendJson } from './request-body.ts'
import type { Occasion, SimulatedService } from './simulated-service.ts'

/** What a running simulator knows. */
export interface SimulatorState {
  readReply: ReadReply
  clock: () => Date
  calls: CallLog
  faults: FaultSwitch
  registrations: Registrations
  /** Aborted when it closes. */
  closing: AbortSignal
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

function occasionOf({ clock, readReply, registrations }: SimulatorState, received: string): Occasion {
  const timestampReply = brusselsTimestamp(clock().getTime())
  return {
    stamp: { ticketCBSS: randomUUID(), timestampReceive: received, timestampReply },
    today: timestampReply.slice(0, 10),
    readReply,
    registrations,
  }
}

/** Answers one call of a service, writes it into the log, and lets a set fault have its way with the answer. */
export async function callService(
  service: SimulatedService,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  state: SimulatorState,
): Promise<void> {
  const fault = state.faults.take()
  const received = brusselsTimestamp(state.clock().getTime())
  const body = await readBody(request)
  if (body === undefined) return sendJson(response, 413, { message: 'The request is too big.' })
  const occasion = occasionOf(state, received)
  const { authorization } = request.headers
  const answer = await service.answer(
    { authorization, soapAction: headerOf(request, 'soapaction'), body },
    occasion,
  )
  const outcome = fault.mode === 'none' ? answer.outcome : fault.mode
  state.calls.add({ at: state.clock().toISOString(), path, outcome }, answer.asked)
  if (fault.mode === 'none') return sendAnswer(response, answer)
  const broken = service.broken(occasion, answer)
  const { milliseconds } = fault
  return faultModes[fault.mode]({ response, answer, broken, milliseconds, closing: state.closing })
}
