import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Service } from '#core/records/service.ts'
import { connectionSteps, type ConnectionStep } from '#core/wire/connection-test.ts'
import type { buildProxy } from '../build-proxy.ts'
import { liveSettings, type FlatSettings } from '../live-settings.ts'

type Proxy = Awaited<ReturnType<typeof buildProxy>>

/** A SOAP fault, as a service answers that was asked nothing. */
export const fault = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault/></s:Body></s:Envelope>`

/** A server with TLS that ends with the test; its address names the path of a service. */
export async function aTlsServer(
  options: ServerOptions,
  answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => {
    response.writeHead(500, { 'content-type': 'text/xml' }).end(fault)
  },
): Promise<string> {
  const server = createServer(options, answer)
  // A handshake that fails is what some specs are about.
  server.on('tlsClientError', () => {})
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/service`
}

/** The same settings with an endpoint of a service in the environment `test`. */
export function withEndpoint(url: string, service: Service = 'tx25'): Partial<FlatSettings> {
  const { endpoints } = liveSettings
  return { environment: 'test', endpoints: { ...endpoints, test: { ...endpoints.test, [service]: url } } }
}

/** Runs the test as an admin and returns the lines of its answer. */
export async function tryConnection(proxy: Proxy, body: object): Promise<ConnectionStep[]> {
  const response = await (await proxy.as('rolf')).post('/api/connection-test', body)
  return response.body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ConnectionStep)
}

/** What each step found, in their order. */
export function findingsOf(lines: readonly ConnectionStep[]): string[] {
  return connectionSteps.map((name) => {
    const ended = lines.find((line) => line.step === name && line.state !== 'running')
    return ended && 'finding' in ended ? ended.finding : 'missing'
  })
}
