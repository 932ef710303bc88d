import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brusselsTimestamp } from '#core/cbss/brussels-time.ts'
import { CodedError } from '#core/errors.ts'
import { openCallLog } from './calls.ts'
import { openFaultSwitch } from './fault-switch.ts'
import { registrationFixtures } from './manage-access/fixtures.ts'
import { openRegistrations } from './manage-access/registrations.ts'
import { openRepliesDirectory } from './replies-directory.ts'
import { handleRequest } from './routes.ts'

/** How the simulator is started. */
export interface SimulatorOptions {
  /** 0 takes a free one. */
  port: number
  host?: string
  /** `<ssin>.xml` in here is the answer of a Tx25 for that number, byte for byte; the others: see the README. */
  repliesDirectory?: string | undefined
  /** Where the times of the answers come from. */
  clock?: () => Date
}

/** A simulator that runs. */
export interface Simulator {
  /** Its address without a path, to which the paths of PROTOCOL 2 are added. */
  url: string
  /** Ends it at once, also answers on their way. */
  close(): Promise<void>
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'it is taken' : String(cause.code)
      reject(
        new CodedError('invalid-input', `The simulator cannot listen on port ${port}: ${why}.`, { cause }),
      )
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

/**
 * Starts the double of the CBSS: a real HTTP server that checks what it gets and answers from an invented
 * population (DESIGN 8). Paths, fault modes and people are in the README beside.
 *
 * @throws {CodedError} `invalid-input` if the port is taken or the folder of replies does not exist.
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { port, host = '127.0.0.1', clock = () => new Date() } = options
  const readReply = await openRepliesDirectory(options.repliesDirectory)
  const closing = new AbortController()
  const state = {
    readReply,
    clock,
    calls: openCallLog(),
    faults: openFaultSwitch(),
    registrations: openRegistrations(registrationFixtures(brusselsTimestamp(clock().getTime()).slice(0, 10))),
    closing: closing.signal,
  }
  const server = createServer((request, response) => {
    // A caller that goes away and a simulator that closes end a call in its midst: nothing is left to answer.
    handleRequest(request, response, state).catch(() => response.destroy())
  })
  const boundPort = await listen(server, port, host)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`,
    close: () => {
      closing.abort()
      server.closeAllConnections()
      return new Promise((resolve) => {
        server.close(() => resolve())
      })
    },
  }
}
