import { readTx25Text } from '#core/cbss/tx25/read.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import type { Tx25Reply } from '#core/cbss/tx25/types.ts'
import { languageOf } from './language.ts'
import { readOneFile } from './one-file.ts'
import { readOptions } from './options.ts'
import { publicRow } from './public-row.ts'
import { sayMessage } from './say-reply.ts'
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
  const chosen = languageOf(values.language)
  const reply = readTx25Text(await readOneFile('tx25', 'a reply', positionals, terminal))
  for (const sentence of complaintsOf(reply)) terminal.complain(sentence)
  const refused = reply.kind !== 'data'
  const language = chosen ?? reply.language ?? 'fr'
  const rows = refused ? [] : renderTx25(reply.information, language)
  if (values.json) terminal.write(`${JSON.stringify(rows.map(publicRow), null, 2)}\n`)
  else if (!refused) terminal.write(drawTable(rows, language, terminal.columns))
  return refused ? 2 : 0
}

/** What somebody must be told besides the table. */
function complaintsOf(reply: Tx25Reply): string[] {
  const { messages } = reply
  if (reply.kind !== 'data') return messages.flatMap(sayMessage)
  return messages
    .filter(({ severity }) => reply.information === null || severity !== 'information')
    .flatMap(sayMessage)
}
