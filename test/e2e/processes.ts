import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A process of the project, ready when it has printed what was waited for. */
async function start(
  words: string[],
  environment: Record<string, string>,
  ready: RegExp,
): Promise<{ child: ChildProcess; printed: string }> {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  await new Promise<void>((done, fail) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      if (ready.test(printed)) done()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => fail(new Error(`${words.join(' ')} ended with ${code}:\n${printed}`)))
  })
  return { child, printed }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

/** What the simulator was asked. */
export interface Calls {
  count: number
  calls: { ssin: string; ticket: string }[]
}

/** A proxy process and a simulator process of their own, with a data folder that disappears at the end. */
export class Installation {
  readonly address: string
  readonly simulator: string
  readonly #port: number
  readonly #data: string
  readonly #simulatorProcess: ChildProcess
  readonly #mode: 'demo' | 'real'
  #proxyProcess: ChildProcess | null = null
  /** What the proxy printed at its start; in real use with the one-time code. */
  printed = ''

  private constructor(
    mode: 'demo' | 'real',
    port: number,
    simulatorPort: number,
    data: string,
    simulatorProcess: ChildProcess,
  ) {
    this.#mode = mode
    this.#port = port
    this.#data = data
    this.#simulatorProcess = simulatorProcess
    // The cookie of real use is Secure, which browsers take without TLS on localhost alone.
    this.address = mode === 'demo' ? `http://127.0.0.1:${port}` : `http://localhost:${port}`
    this.simulator = `http://127.0.0.1:${simulatorPort}`
  }

  static async start(replies?: string, mode: 'demo' | 'real' = 'demo'): Promise<Installation> {
    const [port, simulatorPort] = [await freePort(), await freePort()]
    const data = await mkdtemp(join(tmpdir(), 'cbss-desk-e2e-'))
    const words = ['proxy/cli/main.ts', 'simulator', '--port', String(simulatorPort)]
    const { child } = await start([...words, ...(replies ? ['--replies', replies] : [])], {}, /http:/)
    const installation = new Installation(mode, port, simulatorPort, data, child)
    await installation.startProxy()
    return installation
  }

  async startProxy(): Promise<void> {
    // In real use the simulator stands in for the CBSS's own environment `test`: only the address differs.
    const upstream = this.#mode === 'demo' ? 'SIMULATOR_URL' : 'CBSS_URL_TEST'
    const environment = {
      CBSS_DESK_MODE: this.#mode,
      PORT: String(this.#port),
      DATA_DIR: this.#data,
      [upstream]: this.simulator,
    }
    const ready = this.#mode === 'demo' ? /Simulator of the CBSS/ : /One-time code[^\n]*\n/
    const { child, printed } = await start(['proxy/server.ts'], environment, ready)
    this.#proxyProcess = child
    this.printed = printed
  }

  /** As a power cut would: no time to finish anything. */
  async killProxy(): Promise<void> {
    if (this.#proxyProcess) await end(this.#proxyProcess, 'SIGKILL')
  }

  async calls(): Promise<Calls> {
    return (await (await fetch(`${this.simulator}/__calls`)).json()) as Calls
  }

  async fault(fault: { mode: string; times?: number; milliseconds?: number }): Promise<void> {
    const headers = { 'content-type': 'application/json' }
    await fetch(`${this.simulator}/__fault`, { method: 'POST', headers, body: JSON.stringify(fault) })
  }

  async stop(): Promise<void> {
    await this.killProxy()
    await end(this.#simulatorProcess, 'SIGKILL')
    await rm(this.#data, { recursive: true, force: true })
  }
}
