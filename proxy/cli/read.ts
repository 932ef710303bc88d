import { readServiceReply } from '#core/cbss/services.ts'
import { serviceOfReply } from '#core/cbss/service-of-reply.ts'
import type { ServiceReply } from '#core/cbss/service-reply.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import type { Language } from '#core/languages.ts'
import { languageOf } from './language.ts'
import { readOneFile } from './one-file.ts'
import { readOptions } from './options.ts'
import { publicRow } from './public-row.ts'
import { sayMessage, sayReply } from './say-reply.ts'
import type { Terminal } from './terminal.ts'

const options = { language: { type: 'string' }, json: { type: 'boolean' } } as const

/**
 * Prints what a reply of any service says, for people or as JSON (`src/core/README.md`), and returns 0 whatever it
 * says: its state tells. For people the messages go to standard error. The language is that of the labels of a Tx25:
 * the one given, else that of the reply, else French.
 *
 * @throws {CommandError} for wrong options and files that cannot be read.
 * @throws {XmlError} if the file is no XML within the limits.
 * @throws {CodedError} `reply-not-understood` for unfit bytes, and XML that is no reply of a service.
 */
export async function read(words: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions(words, options)
  const chosen = languageOf(values.language)
  const text = await readOneFile('read', 'a reply', positionals, terminal)
  const reply = readServiceReply(serviceOfReply(text), text)
  const language = chosen ?? (reply.service === 'tx25' ? reply.result?.language : null) ?? 'fr'
  if (values.json) {
    terminal.write(`${JSON.stringify({ ...reply, result: publicResult(reply, language) }, null, 2)}\n`)
    return 0
  }
  for (const line of reply.messages.flatMap(sayMessage)) terminal.complain(line)
  terminal.write(await sayReply(reply, language, terminal.columns))
  return 0
}

/** As it is; that of a Tx25 with the rows that its information makes. */
function publicResult(reply: ServiceReply, language: Language): unknown {
  if (reply.service !== 'tx25' || !reply.result) return reply.result
  return { ...reply.result, rows: renderTx25(reply.result.information, language).map(publicRow) }
}
