import { request } from 'undici'
import { onTestFinished } from 'vitest'
import { readTx25Text } from '#core/cbss/tx25/read.ts'
import type { Tx25Reply } from '#core/cbss/tx25/types.ts'
import { soapNamespace, wrapSoap } from '#core/cbss/soap/wrap.ts'
import { buildTx25, tx25Namespace } from '#core/cbss/tx25/build.ts'
import { wrapTx25 } from '#core/cbss/tx25/wrap.ts'
import type { Tx25Parameters } from '#core/records/parameters.ts'
import { writeXml } from '#core/xml/write.ts'
import { startSimulator, type SimulatorOptions } from '../../../../proxy/cbss/simulator/server.ts'
import { retrieveTiPath } from '../../../../proxy/cbss/simulator/retrieve-ti.ts'

/** What a spec asks, and with what it deviates from a proper call. */
export interface Question extends Partial<Tx25Parameters> {
  ssin: string
  ticket?: string
  legalContext?: string
  headers?: Record<string, string>
  /** Instead of all of the above. */
  body?: string
}

/** A simulator that ends with the test; it answers at noon. */
export async function aSimulator(options: Partial<SimulatorOptions> = {}): Promise<{ url: string }> {
  const clock = () => new Date('2026-11-21T11:00:00.000Z')
  const simulator = await startSimulator({ port: 0, clock, ...options })
  onTestFinished(() => simulator.close())
  return simulator
}

/** The envelope that the proxy would send. */
export function envelopeOf(question: Question): string {
  const { ssin, language = 'fr', history = true } = question
  const message = wrapTx25(buildTx25({ ssin, language, history }), {
    ticket: question.ticket ?? '01990000-0000-7000-8000-000000000777',
    sentAt: '2026-11-21T11:59:59.000+01:00',
    cbeNumber: '0123456749',
    legalContext: question.legalContext ?? 'PCSA:SOCIAL_INQUIRY',
  })
  return writeXml(wrapSoap(message), { [soapNamespace]: 'soap', [tx25Namespace]: 'v2' })
}

/** Calls the service and gives what came, as bytes too. */
export async function ask({ url }: { url: string }, question: Question) {
  const headers = {
    authorization: `Basic ${btoa('demo:demo')}`,
    soapaction: '"http://kszbcss.fgov.be/RetrieveTIGroupsService/retrieveTI"',
    'content-type': 'text/xml; charset=utf-8',
    ...question.headers,
  }
  const body = question.body ?? envelopeOf(question)
  const response = await request(url + retrieveTiPath, { method: 'POST', headers, body })
  const bytes = Buffer.from(await response.body.arrayBuffer())
  return { status: response.statusCode, headers: response.headers, bytes, text: bytes.toString('utf8') }
}

/** Calls the service and reads the reply as the app does. */
export async function askAndRead(simulator: { url: string }, question: Question): Promise<Tx25Reply> {
  return readTx25Text((await ask(simulator, question)).text)
}

/** The first message of a reply, which is the one of the CBSS also in a fault: its code, and its fields by name. */
export function messageOf(reply: Tx25Reply): { code: string; fields: Record<string, string> } {
  const message = reply.messages[0]
  const fields = Object.fromEntries((message?.fields ?? []).map(({ name, value }) => [name, value]))
  return { code: message?.code ?? '', fields }
}

/** Sets a fault. */
export async function setFault({ url }: { url: string }, fault: Record<string, unknown>) {
  const response = await request(`${url}/__fault`, { method: 'POST', body: JSON.stringify(fault) })
  return { status: response.statusCode, body: (await response.body.json()) as Record<string, unknown> }
}

/** What the simulator says of a page of its own. */
export async function look({ url }: { url: string }, path: string): Promise<unknown> {
  return (await request(url + path)).body.json()
}
