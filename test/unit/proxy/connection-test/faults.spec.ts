import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { buildProxy } from '../build-proxy.ts'
import { aSimulator } from '../simulator/ask.ts'
import { faultText } from '../upstream.ts'
import { findingsOf, tryConnection, withEndpoint } from './try-server.ts'

const tx25 = { environment: 'demo', service: 'tx25' } as const

/** A proxy in whose demo the upstream is the simulator itself. */
async function withSimulator() {
  const simulator = await aSimulator()
  const proxy = await buildProxy({ upstreamUrl: simulator.url })
  const fault = (mode: string) =>
    fetch(`${simulator.url}/__fault`, { method: 'POST', body: JSON.stringify({ mode, milliseconds: 3000 }) })
  return { proxy, fault, simulator }
}

const clear = ['name-resolved', 'connected-in-clear', 'no-certificates']

describe('The test of the connection to the simulator', () => {
  it.each([
    ['tx25', 'accepted'],
    ['identify-person', 'not-needed'],
    ['manage-access', 'not-needed'],
  ])('succeeds for %s, step by step, and asks about nobody', async (service, account) => {
    const { proxy, simulator } = await withSimulator()
    const lines = await tryConnection(proxy, { environment: 'demo', service })
    expect(findingsOf(lines)).toEqual([...clear, account, 'answered'])
    expect(lines.map(({ step, state }) => `${step} ${state}`).slice(0, 4)).toEqual([
      'name running',
      'name ok',
      'tls running',
      'tls ok',
    ])
    const { calls } = (await (await fetch(`${simulator.url}/__calls`)).json()) as {
      calls: { ssin: unknown }[]
    }
    expect(calls.every(({ ssin }) => !ssin)).toBe(true)
    const [row] = await proxy.journal('connection-tested')
    expect(row?.details).toMatchObject({ environment: 'demo', service })
  })

  it.each([
    ['delay', 'not-judged', 'call-silent'],
    ['cut-connect', 'not-judged', 'call-cut'],
    ['cut-headers', 'not-judged', 'call-cut'],
    ['cut-body', 'not-judged', 'call-cut'],
    ['http-500', 'accepted', 'server-error'],
    ['html', 'accepted', 'wrong-endpoint'],
    ['malformed', 'accepted', 'not-understood'],
    ['wrong-charset', 'accepted', 'server-error'],
    ['huge', 'not-judged', 'too-much'],
    ['soap-fault', 'accepted', 'answered'],
    ['unauthorized', 'wrong-password', 'not-tried'],
  ])('with the fault %s says %s, %s', async (mode, account, call) => {
    const { proxy, fault } = await withSimulator()
    await fault(mode)
    expect(findingsOf(await tryConnection(proxy, tx25))).toEqual([...clear, account, call])
  })
})

describe('The test of a connection', () => {
  it('says that there is no endpoint where this instance cannot call the environment', async () => {
    const lines = await tryConnection(await buildProxy(), { environment: 'prod', service: 'tx25' })
    expect(findingsOf(lines)).toEqual(['no-endpoint', ...Array<string>(4).fill('not-tried')])
  })

  it('says that the name is unknown', async () => {
    const proxy = await buildProxy({ mode: 'real', settings: withEndpoint('https://desk.invalid/x') })
    const [name = '', ...others] = findingsOf(await tryConnection(proxy, { ...tx25, environment: 'test' }))
    // Without a network the system may not even reach a server of names.
    expect(['name-unknown', 'name-server-silent']).toContain(name)
    expect(others).toEqual(Array<string>(4).fill('not-tried'))
  })

  it('says that nothing listens', async () => {
    const server = createServer()
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    server.close()
    const proxy = await buildProxy({ mode: 'real', settings: withEndpoint(`https://127.0.0.1:${port}/x`) })
    const lines = await tryConnection(proxy, { ...tx25, environment: 'test' })
    expect(findingsOf(lines).slice(0, 3)).toEqual(['name-resolved', 'connection-refused', 'not-tried'])
  })

  it('says that a server takes the connection and is silent, as the CBSS does for an unregistered address', async () => {
    const server = createServer(() => {})
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    onTestFinished(() => void server.close())
    const settings = { ...withEndpoint(`https://127.0.0.1:${port}/x`), connectSeconds: 1 }
    const proxy = await buildProxy({ mode: 'real', settings })
    const lines = await tryConnection(proxy, { ...tx25, environment: 'test' })
    expect(findingsOf(lines)[1]).toBe('connection-silent')
    const http = withEndpoint(`http://127.0.0.1:${port}/x`)
    await proxy.set({ ...settings, ...http, headersSeconds: 1 })
    expect(findingsOf(await tryConnection(proxy, { ...tx25, environment: 'test' }))[4]).toBe('call-silent')
  })

  it('says that there is no password, and calls nobody', async () => {
    const proxy = await buildProxy({ settings: { liveRequests: false, httpPassword: null } })
    const lines = await tryConnection(proxy, tx25)
    expect(findingsOf(lines).slice(3)).toEqual(['no-password', 'not-tried'])
    expect(proxy.upstream.calls).toEqual([])
  })

  it.each([
    [403, 'x', 'forbidden', 'not-tried'],
    [404, 'x', 'accepted', 'wrong-endpoint'],
    [200, 'x', 'accepted', 'not-understood'],
    [503, 'x', 'accepted', 'server-error'],
    [500, faultText, 'accepted', 'answered'],
  ])('to what answers %i %s says %s, %s', async (status, text, account, call) => {
    const proxy = await buildProxy()
    proxy.upstream.answerWith((response) => response.writeHead(status).end(text))
    expect(findingsOf(await tryConnection(proxy, tx25)).slice(3)).toEqual([account, call])
  })
})
