import { randomInt } from 'node:crypto'
import { brusselsDay } from '#core/cbss/brussels-time.ts'
import { garbleXml } from '#core/cbss/garble/garble.ts'
import { readOneFile } from './one-file.ts'
import { readOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

const fractions = 2 ** 47

/**
 * Prints an XML file with an invented value in the place of every personal one, other ones each time; returns 0.
 *
 * @throws {CommandError} for wrong options and files that cannot be read.
 * @throws {XmlError} if the file is no XML within the limits.
 * @throws {CodedError} `reply-not-understood` for unfit bytes.
 */
export async function garble(words: string[], terminal: Terminal): Promise<number> {
  const { positionals } = readOptions(words, {})
  const text = await readOneFile('garble', 'a reply or a request', positionals, terminal)
  const today = brusselsDay(Date.now())
  const garbled = garbleXml(text, { today, random: () => randomInt(fractions) / fractions })
  terminal.write(garbled.endsWith('\n') ? garbled : `${garbled}\n`)
  return 0
}
