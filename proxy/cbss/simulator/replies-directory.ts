import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { CodedError } from '#core/errors.ts'

/** The bytes that a folder holds as the answer for a number, if any. */
export type ReadReply = (ssin: string) => Promise<Buffer | undefined>

/**
 * Replies from a folder: `<ssin>.xml`, read at the time of the call. Only eleven digits ever become part of a
 * path. Without a folder there are none.
 *
 * @throws {CodedError} `invalid-input` if the folder does not exist.
 */
export async function openRepliesDirectory(directory: string | undefined): Promise<ReadReply> {
  if (directory === undefined) return () => Promise.resolve(undefined)
  const found = await stat(directory).catch(() => undefined)
  if (!found?.isDirectory()) {
    throw new CodedError('invalid-input', `The folder of replies does not exist: ${directory}`)
  }
  return async (ssin) => {
    if (!/^\d{11}$/.test(ssin)) return undefined
    return readFile(path.join(directory, `${ssin}.xml`)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
  }
}
