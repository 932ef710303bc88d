import { CodedError } from '#core/errors.ts'
import type { DemoAccount } from '#core/wire/instance.ts'
import { buildApp } from './app.ts'
import { endpointsOf } from './cbss/endpoints.ts'
import { liveTransport } from './cbss/live.ts'
import { openValidation } from './cbss/validate.ts'
import type { Env } from './env.ts'
import type { App } from './http/app.ts'
import { openServices, type Services } from './services.ts'
import { StartProblem } from './start-problem.ts'

/** A proxy that listens. */
export interface Proxy {
  /** As people type it. */
  url: string
  simulatorUrl: string | null
  demoAccounts: DemoAccount[]
  /** The code for the first account; null once there is one, and in the demo. */
  firstAdminCode: string | null
  /** The code for the first security advisor; null once there is one. */
  advisorCode: string | null
  /** Finishes what runs, up to a limit, and lets everything go. */
  close(): Promise<void>
}

interface Demo {
  simulatorUrl: string
  accounts: DemoAccount[]
  fill(services: Services): Promise<void>
  close(): Promise<void>
}

/**
 * Starts everything: in the demo the simulator first, then store and services, the demo's data, the server.
 *
 * @throws {StartProblem} with one sentence for the person who started it.
 */
export async function startProxy(env: Env): Promise<Proxy> {
  const demo = env.mode === 'demo' ? await startDemo(env) : null
  try {
    const services = await openServices({
      ...env,
      clock: Date.now,
      transport: liveTransport(env.timeLimits),
      connectLimit: env.timeLimits.connect,
      endpoints: endpointsOf(env.mode, env.baseUrls, demo?.simulatorUrl ?? null),
      validate: openValidation(env.schemaFolder),
    })
    await demo?.fill(services)
    const demoAccounts = demo?.accounts ?? []
    const app = await buildApp({ ...env, services, demoAccounts, log: { level: env.logLevel } })
    const address = await listening(app, env)
    const { firstAdmin: door, advisorDoor } = services
    return {
      url: shownUrl(env, address),
      simulatorUrl: demo?.simulatorUrl ?? null,
      demoAccounts,
      firstAdminCode: door && (await door.isOpen()) ? door.code : null,
      advisorCode: (await advisorDoor.isOpen(services.store)) ? advisorDoor.code : null,
      async close() {
        await app.close()
        await demo?.close()
      },
    }
  } catch (error) {
    await demo?.close()
    throw error
  }
}

/** Loaded only here: an instance for real use never has simulator or demo data in memory. */
async function startDemo(env: Env): Promise<Demo> {
  const { demoAccounts } = await import('./demo/accounts.ts')
  const { seedDemo } = await import('./demo/seed.ts')
  const simulator = env.simulatorUrl === null ? await startSimulatorBeside(env) : null
  return {
    simulatorUrl: simulator?.url ?? env.simulatorUrl ?? '',
    accounts: demoAccounts,
    fill: seedDemo,
    close: async () => simulator?.close(),
  }
}

async function startSimulatorBeside({ port, simulatorPort, simulatorReplies }: Env) {
  const { startSimulator } = await import('./cbss/simulator/server.ts')
  const start = (at: number) => startSimulator({ port: at, repliesDirectory: simulatorReplies ?? undefined })
  try {
    const beside = port === 0 || port === 65_535 ? 0 : port + 1
    return await start(simulatorPort ?? beside)
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    // Nobody asked for a port: any free one will do.
    if (simulatorPort === null && codeOf(error.cause) === 'EADDRINUSE') return start(0)
    throw new StartProblem(error.message, { cause: error })
  }
}

async function listening(app: App, { host, port }: Env): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (cause) {
    // The queue works already: what it has begun would be `unknown` after the next start.
    await app.close()
    const why: Record<string, string> = {
      EADDRINUSE: `Port ${port} is taken: set PORT to another one, or 0 for any.`,
      EACCES: `Port ${port} needs rights this user does not have: set PORT to one above 1023.`,
      EADDRNOTAVAIL: `This machine has no address ${host}: set HOST.`,
      ENOTFOUND: `The name ${host} has no address: set HOST.`,
    }
    const sentence = why[codeOf(cause) ?? '']
    throw sentence === undefined ? cause : new StartProblem(sentence, { cause })
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
}

/** `localhost` instead of 127.0.0.1, because it is what people type and what cookies and passkeys go by. */
function shownUrl({ publicOrigin }: Env, address: string): string {
  return publicOrigin ?? address.replace('127.0.0.1', 'localhost').replace('0.0.0.0', 'localhost')
}
