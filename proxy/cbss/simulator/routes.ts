import type { IncomingMessage, ServerResponse } from 'node:http'
import { isOwnHost } from '../../http/own-host.ts'
import { callService, type SimulatorState } from './call-service.ts'
import { settableModes } from './fault-switch.ts'
import { peopleWithFile } from './population/people.ts'
import { readJson, sendJson } from './request-body.ts'
import { retrieveTi, retrieveTiPath } from './retrieve-ti.ts'
import type { SimulatedService } from './simulated-service.ts'
import { ssdn, ssdnPath } from './ssdn/service.ts'

type Handler = (request: IncomingMessage, response: ServerResponse, state: SimulatorState) => Promise<void>

const givenAt =
  (path: string, service: SimulatedService): Handler =>
  (request, response, state) =>
    callService(service, path, request, response, state)

/** A way to look at something of the simulator. */
const shows =
  (view: (state: SimulatorState) => unknown): Handler =>
  async (_request, response, state) =>
    sendJson(response, 200, view(state))

const setFault: Handler = async (request, response, { faults }) => {
  const fault = faults.set(await readJson(request))
  if (fault) return sendJson(response, 200, fault)
  return sendJson(response, 400, { message: 'Unknown fault mode, or not a count.', modes: settableModes })
}

const people = () =>
  peopleWithFile().map(({ ssin, lastNames, firstNames, shows: what }) => ({
    ssin,
    name: `${lastNames.join(' ')}, ${firstNames.join(' ')}`,
    shows: what,
  }))

const routes: Record<string, Partial<Record<string, Handler>>> = {
  [retrieveTiPath]: { POST: givenAt(retrieveTiPath, retrieveTi) },
  [ssdnPath]: { POST: givenAt(ssdnPath, ssdn) },
  '/__calls': { GET: shows(({ calls }) => calls.view()) },
  '/__calls/reset': {
    POST: shows(({ calls }) => {
      calls.reset()
      return calls.view()
    }),
  },
  '/__fault': { POST: setFault },
  '/__people': { GET: shows(people) },
  '/__registrations': { GET: shows(({ registrations }) => registrations.all()) },
  '/__registrations/reset': {
    POST: shows(({ registrations }) => {
      registrations.reset()
      return registrations.all()
    }),
  },
}

/** Answers one HTTP request: the services and the ways to look at the simulator and to trouble it. */
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
