import { createServer as createTcpServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { liveTransport } from '../../../../proxy/cbss/live.ts'
import { startUpstream } from '../upstream.ts'

const call = liveTransport({ connect: 400, headers: 400, body: 400 })
const message = { soapAction: 'action', body: '<a/>', userName: 'u', password: 'p' }

async function upstream() {
  const server = await startUpstream()
  onTestFinished(() => server.close())
  return server
}

describe('The transport', () => {
  it.each([
    ['a port where nobody listens', 'http://127.0.0.1:1'],
    ['a name without address', 'http://no-such-host.invalid'],
  ])('knows that nothing left for %s', async (_what, url) => {
    expect(await call({ ...message, url })).toEqual({ kind: 'not-sent' })
  })

  it('knows that nothing left when TLS fails', async () => {
    const { url, calls } = await upstream()
    expect(await call({ ...message, url: url.replace('http:', 'https:') })).toEqual({ kind: 'not-sent' })
    expect(calls).toEqual([])
  })

  it('says late, not failed, of a server that takes the connection and is silent', async () => {
    const silent = createTcpServer()
    await once(silent.listen(0, '127.0.0.1'), 'listening')
    onTestFinished(() => void silent.close())
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
    expect(await call({ ...message, url })).toMatchObject({ kind: 'broken', problem: 'reply-late' })
  })

  it('ends an answer that drips for ever', async () => {
    const server = await upstream()
    server.answerWith((response) => {
      response.writeHead(200)
      const dripping = setInterval(() => response.write('x'), 50)
      response.once('close', () => clearInterval(dripping))
    })
    const exchange = await call({ ...message, url: server.url })
    expect(exchange).toMatchObject({ kind: 'broken', problem: 'reply-late', httpStatus: 200 })
  })

  it('does not follow a redirect', async () => {
    const server = await upstream()
    server.answerWith((response) => response.writeHead(307, { location: `${server.url}/elsewhere` }).end())
    expect(await call({ ...message, url: server.url })).toMatchObject({ kind: 'reply', httpStatus: 307 })
    expect(server.calls).toHaveLength(1)
  })

  it('keeps what came of a cut answer', async () => {
    const server = await upstream()
    server.answerWith((response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half')
      setTimeout(() => response.destroy(), 20)
    })
    const exchange = await call({ ...message, url: server.url })
    expect(exchange).toEqual({
      kind: 'broken',
      problem: 'reply-cut',
      httpStatus: 200,
      received: Buffer.from('half'),
    })
  })
})
