import { CodedError } from '#core/errors.ts'
import { XmlError } from '#core/xml/xml-error.ts'
import { CommandError } from './command-error.ts'
import { build } from './build.ts'
import { garble } from './garble.ts'
import { read } from './read.ts'
import { simulator } from './simulator.ts'
import { openTerminal, type Terminal } from './terminal.ts'
import { tx25 } from './tx25.ts'
import { validate } from './validate.ts'

const commands = new Map([
  ['tx25', tx25],
  ['build', build],
  ['validate', validate],
  ['read', read],
  ['garble', garble],
  ['simulator', simulator],
])

const usage = `Usage:
  npm run -s cbss -- tx25 REPLY.xml [--language nl|fr|de|en] [--json]
      prints the result table of a stored Tx25 reply
      exit code 0: printed; 2: the reply is a fault or NO_RESULT; 1: the file cannot be read as a reply
  npm run -s cbss -- build identify-person|manage-access|tx25 RECORD.json [--envelope] [--now ISO]
      prints the request of a record; --envelope adds the organisation of the demo and the time
      exit code 0: printed; 1: refused, with a sentence for each field on standard error
  npm run -s cbss -- validate REQUEST.xml
      checks a request, alone or in its envelope, against the schemas
      exit code 0: it agrees; 1: it does not, with line and reason on standard error
  npm run -s cbss -- read REPLY.xml [--json] [--language nl|fr|de|en]
      says what a reply of any of the three services holds
      exit code 0: printed, whatever it says; 1: the file cannot be read as a reply
  npm run -s cbss -- garble REPLY.xml
      prints the file with invented values in the place of all personal ones, for bug reports and fixtures
  npm run -s cbss -- simulator --port N [--replies DIR]
      answers like the CBSS on 127.0.0.1; DIR/<ssin>.xml is the answer for that number, byte for byte
`

async function run(words: string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words
  const asksForHelp = words.slice(0, words.includes('--') ? words.indexOf('--') : words.length).some(isHelp)
  if (name === undefined || asksForHelp) {
    terminal.write(usage)
    return 0
  }
  const command = commands.get(name)
  if (!command) throw new CommandError(`There is no command "${name}"; --help lists them.`)
  return command(rest, terminal)
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h'
}

function sentenceOf(error: unknown): string {
  if (error instanceof CommandError || error instanceof XmlError || error instanceof CodedError)
    return error.message
  return `Something went wrong that nobody foresaw (${error instanceof Error ? error.name : typeof error}).`
}

const terminal = openTerminal()
process.exitCode = await run(process.argv.slice(2), terminal).catch((error: unknown) => {
  terminal.complain(sentenceOf(error))
  return 1
})
