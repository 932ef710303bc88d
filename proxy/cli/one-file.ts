import { resolve } from 'node:path'
import { decodeXml } from '../cbss/decode.ts'
import { CommandError } from './command-error.ts'
import { readReplyFile } from './read-reply-file.ts'
import type { Terminal } from './terminal.ts'

/**
 * The text of the one XML file that a command was given.
 *
 * @throws {CommandError} unless there is exactly one, and for one that cannot be read.
 * @throws {XmlError} `too-big`.
 * @throws {CodedError} `reply-not-understood` for bytes that do not fit their encoding.
 */
export async function readOneFile(
  command: string,
  what: string,
  positionals: readonly string[],
  terminal: Terminal,
): Promise<string> {
  const [path, more] = positionals
  if (path === undefined || more !== undefined)
    throw new CommandError(`The command ${command} needs one file with ${what}.`)
  return decodeXml(await readReplyFile(resolve(terminal.directory, path)))
}
