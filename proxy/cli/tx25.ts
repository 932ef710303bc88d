import { resolve } from 'node:path'
import { readTx25Text } from '#core/cbss/tx25/read.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import { languages, type Language, type Tx25Reply, type Tx25Row } from '#core/cbss/tx25/types.ts'
import type { Message } from '#core/records/answer.ts'
import { decodeXml } from '../cbss/decode.ts'
import { CommandError } from './command-error.ts'
import { readOptions } from './options.ts'
import { readReplyFile } from './read-reply-file.ts'
import { drawTable } from './table.ts'
import type { Terminal } from './terminal.ts'

const options = { language: { type: 'string' }, json: { type: 'boolean' } } as const

/**
 * Prints the result table of a stored Tx25 reply, as text or as JSON, and returns the exit code: 0, or 2 for a
 * fault or NO_RESULT, of which the messages go to standard error. The language is the one given, else that of
 * the reply, else French, which is the service's default (PROTOCOL 6.1).
 *
 * @throws {CommandError} for wrong options and files that cannot be read.
 * @throws {XmlError} if the file is no XML within the limits.
 * @throws {CodedError} `reply-not-understood` for unfit bytes, and XML that is no reply of this service.
 */
export async function tx25(words: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions(words, options)
  const [path, more] = positionals
  if (path === undefined || more !== undefined)
    throw new CommandError('The command tx25 needs one file with a reply.')
  const chosen = languageOf(values.language)
  const reply = readTx25Text(decodeXml(await readReplyFile(resolve(terminal.directory, path))))
  for (const sentence of complaintsOf(reply)) terminal.complain(sentence)
  const refused = reply.kind !== 'data'
  const language = chosen ?? reply.language ?? 'fr'
  const rows = refused ? [] : renderTx25(reply.information, language)
  if (values.json) terminal.write(`${JSON.stringify(rows.map(publicRow), null, 2)}\n`)
  else if (!refused) terminal.write(drawTable(rows, language, terminal.columns))
  return refused ? 2 : 0
}

function languageOf(typed: string | undefined): Language | null {
  if (typed === undefined) return null
  const language = languages.find((candidate) => candidate === typed)
  if (!language) throw new CommandError(`The language must be one of ${languages.join(', ')}.`)
  return language
}

/** What somebody must be told besides the table. */
function complaintsOf(reply: Tx25Reply): string[] {
  const { messages } = reply
  if (reply.kind === 'refused') return messages.flatMap(linesOf)
  if (reply.kind === 'fault') return messages.flatMap(linesOf)
  return messages
    .filter(({ severity }) => reply.information === null || severity !== 'information')
    .flatMap(linesOf)
}

function linesOf({ code, author, text, fields }: Message): string[] {
  const who = author === '' ? '' : ` (${author})`
  const head = `${code}${who}`.trim()
  return [head === '' ? text : `${head}: ${text}`, ...fields.map(({ name, value }) => `  ${name} = ${value}`)]
}

function publicRow({ group, ti, since, until, text, parts }: Tx25Row): Omit<Tx25Row, 'known'> {
  return { group, ti, since, until, text, parts }
}
