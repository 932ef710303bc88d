import { parseArgs, type ParseArgsConfig } from 'node:util'
import { CommandError } from './command-error.ts'

/**
 * The options and words of a command line.
 *
 * @throws {CommandError} for an option that the command does not have, or one without its value.
 */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  words: string[],
  options: Options,
) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true })
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    // Node explains at length; its first sentence names the option and what is wrong with it.
    const [sentence = 'The options are wrong'] = cause.message.split(/\.\s|\.$|\n/)
    throw new CommandError(`${sentence}.`, { cause })
  }
}
