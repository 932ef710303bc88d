import { once } from 'node:events'
import { resolve } from 'node:path'
import { CommandError } from './command-error.ts'
import { readOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

const options = { port: { type: 'string' }, replies: { type: 'string' } } as const

/**
 * Runs the simulator of the CBSS alone, on this machine only, until it is interrupted; returns 0 then.
 *
 * @throws {CommandError} for wrong options.
 * @throws {CodedError} if the port is taken or the folder of replies does not exist.
 */
export async function simulator(words: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions(words, options)
  if (positionals.length > 0) throw new CommandError('The command simulator takes options only.')
  const port = portOf(values.port)
  const repliesDirectory =
    values.replies === undefined ? undefined : resolve(terminal.directory, values.replies)
  // The table of a reply needs nothing of the simulator and its population.
  const { startSimulator } = await import('../cbss/simulator/server.ts')
  const running = await startSimulator({ port, host: '127.0.0.1', repliesDirectory })
  terminal.write(`The simulator answers at ${running.url}\n`)
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)))
  await running.close()
  return 0
}

function portOf(typed: string | undefined): number {
  if (typed === undefined) throw new CommandError('The command simulator needs --port with a number.')
  const port = Number(typed)
  if (!/^\d{1,5}$/.test(typed) || port > 65_535) throw new CommandError('A port is a number from 0 to 65535.')
  return port
}
