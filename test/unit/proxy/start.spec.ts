import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from './build-proxy.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** A proxy process; `printed` grows while it runs. */
function run(environment: Record<string, string>) {
  const child = spawn(process.execPath, [path.join(root, 'proxy', 'server.ts')], {
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      STATIC_DIR: path.join(root, 'no-such-folder'),
      ...environment,
    },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const printed = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (printed.out += String(chunk)))
  child.stderr.on('data', (chunk) => (printed.err += String(chunk)))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  /** The text of the first group once the output matches. */
  const saying = (pattern: RegExp) =>
    expect.poll(() => pattern.exec(printed.out)?.[1] ?? printed.err, { timeout: 15_000 }).toBeTruthy()
  return { child, printed, ended, saying }
}

async function address(proxy: ReturnType<typeof run>): Promise<string> {
  await proxy.saying(/at (http\S+)\n[^]*$/)
  expect(proxy.printed.err).toBe('')
  return /CBSS Desk \(\w+\) at http:\/\/localhost(:\d+)/.exec(proxy.printed.out)?.[1] ?? ''
}

const taken = createServer()
await once(taken.listen(0, '127.0.0.1'), 'listening')
const takenPort = String((taken.address() as AddressInfo).port)
afterAll(() => taken.close())

describe('The demo', { timeout: 30_000 }, () => {
  it('prints its address, its accounts and the simulator, answers, and closes well', async () => {
    const proxy = run({ CBSS_DESK_MODE: 'demo', DATA_DIR: await temporaryFolder() })
    const port = await address(proxy)
    await proxy.saying(/(Simulator of the CBSS at http)/)
    for (const name of ['hubert', 'theresia', 'rolf', 'patrick'])
      expect(proxy.printed.out).toContain(`demo-${name}`)

    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ name: 'hubert', password: 'demo-hubert' })
    const signedIn = await fetch(`http://127.0.0.1${port}/api/session`, { method: 'POST', headers, body })
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const ask = async (url: string) =>
      (await fetch(`http://127.0.0.1${port}/api/${url}`, { headers: { cookie } })).json()
    const first = async () => {
      const [line] = (await ask('requests')) as { id: string; number: number; state: string }[]
      return line && { ...line, summary: `${line.number} ${line.state}` }
    }
    await expect.poll(async () => (await first())?.summary, { timeout: 10_000 }).toBe('1 ok')
    const { rows } = (await ask(`requests/${(await first())?.id}/result`)) as { rows: unknown[] }
    expect(rows).toHaveLength(18)

    const stream = await fetch(`http://127.0.0.1${port}/api/stream`, { headers: { cookie } })
    proxy.child.kill('SIGTERM')
    expect(await proxy.ended).toBe(0)
    expect(await stream.text()).toContain('event: hello')
  })
})

describe('A first start of the demo on a taken port', { timeout: 30_000 }, () => {
  it('leaves nothing half done: the next start has the first result', async () => {
    const DATA_DIR = await temporaryFolder()
    const environment = { CBSS_DESK_MODE: 'demo', DATA_DIR, SIMULATOR_PORT: '0' }
    expect(await run({ ...environment, PORT: takenPort }).ended).toBe(1)
    const proxy = run(environment)
    const port = await address(proxy)
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ name: 'rolf', password: 'demo-rolf' })
    const signedIn = await fetch(`http://127.0.0.1${port}/api/session`, { method: 'POST', headers, body })
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const states = async () => {
      const lines = await fetch(`http://127.0.0.1${port}/api/requests`, { headers: { cookie } })
      return ((await lines.json()) as { state: string }[]).map(({ state }) => state)
    }
    await expect.poll(states, { timeout: 10_000 }).toEqual(['ok'])
  })
})

describe('Real use', { timeout: 30_000 }, () => {
  it('prints the one-time code of the first admin and the first security advisor, and no account', async () => {
    const proxy = run({ CBSS_DESK_MODE: 'real', DATA_DIR: await temporaryFolder(), LOG_LEVEL: 'silent' })
    const port = await address(proxy)
    await proxy.saying(/One-time code for the first admin: (\S+)\nOne-time code .* security advisor: \1\n/)
    expect(proxy.printed.out).not.toMatch(/hubert|Simulator/)
    const instance = await (await fetch(`http://127.0.0.1${port}/api/instance`)).json()
    expect(instance).toMatchObject({ mode: 'real', needsFirstAdmin: true, demoAccounts: [] })
    proxy.child.kill('SIGINT')
    expect(await proxy.ended).toBe(0)
  })
})

describe('A start that cannot be', { timeout: 30_000 }, () => {
  it.each([
    ['a taken port', { PORT: takenPort }, `Port ${takenPort} is taken`],
    ['an address of another machine', { HOST: '192.0.2.1' }, 'This machine has no address 192.0.2.1'],
    ['a broken setting', { PORT: 'http' }, 'PORT must be a port'],
    ['a folder that cannot be', { DATA_DIR: path.join(root, 'package.json', 'data') }, 'cannot be written'],
    ['a taken port of the simulator', { CBSS_DESK_MODE: 'demo', SIMULATOR_PORT: takenPort }, 'it is taken'],
    [
      'replies that are not there',
      { CBSS_DESK_MODE: 'demo', SIMULATOR_REPLIES: 'no-such-folder' },
      'no-such-folder',
    ],
  ])('for %s says so in one sentence and ends with 1', async (_what, environment, words) => {
    const proxy = run({ DATA_DIR: await temporaryFolder(), LOG_LEVEL: 'silent', ...environment })
    expect(await proxy.ended).toBe(1)
    expect(proxy.printed.err).toContain(words)
    expect(proxy.printed.err.trim().split('\n')).toHaveLength(1)
  })
})
