import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What came to the server that stands for the CBSS. */
export interface Call {
  path: string
  headers: IncomingMessage['headers']
  body: string
}

type Answering = (response: ServerResponse, call: Call) => void

/** A server that stands for the CBSS and does what a spec tells it. */
export interface Upstream {
  url: string
  calls: Call[]
  /** What it does with every call from now on. */
  answerWith(answering: Answering): void
  close(): Promise<void>
}

/** Answers with a status and a text. */
export function answering(httpStatus: number, text: string): Answering {
  return (response) => {
    response.writeHead(httpStatus, { 'content-type': 'text/xml; charset=utf-8' }).end(text)
  }
}

/** A reply of version 2 around a status; `inside` comes after it. */
export function replyText(
  value: string,
  inside = '',
  ticket = '5f1c2f0e-6f0a-4a8e-9f2e-0d9b1c2d3e4f',
): string {
  return `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
    <v2:retrieveTIGroupsResponse xmlns:v2="http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2">
      <informationCBSS><ticketCBSS>${ticket}</ticketCBSS></informationCBSS>
      <status><value>${value}</value><code>MSG00000</code></status>${inside}
    </v2:retrieveTIGroupsResponse></soap:Body></soap:Envelope>`
}

/** A well-formed fault with the ticket of the CBSS. */
export const faultText = `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>
  <faultcode>soap:Server</faultcode><faultstring>An internal error.</faultstring>
  <detail><v2:retrieveTIGroupsFault xmlns:v2="http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2">
    <informationCBSS><ticketCBSS>0c0ffee0-6f0a-4a8e-9f2e-0d9b1c2d3e4f</ticketCBSS></informationCBSS>
    <detail><severity>FATAL</severity><reasonCode>MSG00003</reasonCode><diagnostic>Internal</diagnostic>
      <authorCode>CBSS</authorCode></detail>
  </v2:retrieveTIGroupsFault></detail></soap:Fault></soap:Body></soap:Envelope>`

/** Starts it on a free port; it answers that nothing is known until told otherwise. */
export async function startUpstream(): Promise<Upstream> {
  let current = answering(200, replyText('NO_DATA_FOUND'))
  const calls: Call[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const call = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() }
    calls.push(call)
    current(response, call)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    answerWith(next) {
      current = next
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
