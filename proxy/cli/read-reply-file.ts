import { createReadStream } from 'node:fs'
import { replyLimits } from '#core/xml/parse.ts'
import { XmlError } from '#core/xml/xml-error.ts'
import { CommandError } from './command-error.ts'

const sentences = new Map([
  ['ENOENT', 'There is no such file; paths begin at the folder in which the command is typed.'],
  ['ENOTDIR', 'There is no such file; paths begin at the folder in which the command is typed.'],
  ['EISDIR', 'This is a directory, not a file.'],
  ['EACCES', 'The file may not be read.'],
  ['EPERM', 'The file may not be read.'],
])

// A UTF-16 code unit, in which the limit counts, has at most three bytes in UTF-8, and up to four elsewhere.
const maxBytes = replyLimits.maxCharacters * 4

/**
 * Reads the bytes of a reply from a file or a pipe, and no more of them than a reply may have.
 *
 * @throws {CommandError} if there is no such file, or it cannot be read.
 * @throws {XmlError} `too-big`.
 */
export async function readReplyFile(path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length > maxBytes) break
    }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    throw new CommandError(sentences.get(code) ?? 'The file cannot be read.', { cause })
  }
  if (length > maxBytes) throw new XmlError('too-big')
  return Buffer.concat(chunks)
}
