import { build } from '../../../../proxy/cli/build.ts'
import type { Terminal } from '../../../../proxy/cli/terminal.ts'
import { validate } from '../../../../proxy/cli/validate.ts'
import { aFolderWith } from './command.ts'

type Command = (words: string[], terminal: Terminal) => Promise<number>

/** Runs a command in this process. */
export async function run(command: Command, words: string[], directory: string) {
  let stdout = ''
  const stderr: string[] = []
  const terminal: Terminal = {
    write: (text) => void (stdout += text),
    complain: (sentence) => void stderr.push(sentence),
    directory,
    columns: null,
  }
  const code = await command(words, terminal)
  return { code, stdout, stderr }
}

/** What `build` makes of a record. */
export async function built(service: string, record: unknown, ...more: string[]) {
  const folder = await aFolderWith({ 'record.json': JSON.stringify(record) })
  return run(build, [service, 'record.json', ...more], folder)
}

/** What `validate` says of a document. */
export async function validated(xml: string | Uint8Array) {
  return run(validate, ['file.xml'], await aFolderWith({ 'file.xml': xml }))
}

/** Eleven o’clock in Brussels. */
export const now = ['--now', '2026-03-01T10:11:12Z']
/** A record of a search by name. */
export const searched = {
  lastName: 'Peeters',
  firstName: 'An',
  birthDate: '1971-04-00',
  gender: '2',
  tolerance: 1,
}
/** The number and card of somebody. */
export const verified = { ssin: 72_031_490_118, identityCardNumber: '591-1917064-58' }
/** A record of a registration. */
export const registered = {
  ...verified,
  action: 'REGISTER',
  purpose: 1,
  startDate: '2026-03-01',
  endDate: '30.04.2026',
  sector: '17.1',
}
/** A record of a Tx25. */
export const asked = { ssin: '72.03.14-901.18', language: 'de', history: 'false' }
