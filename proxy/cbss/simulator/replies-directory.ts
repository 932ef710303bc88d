import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { CodedError } from '#core/errors.ts'
import type { Service } from '#core/records/service.ts'

/** The bytes that a folder holds as the answer of a service for a number, if any. */
export type ReadReply = (ssin: string, service: Service) => Promise<Buffer | undefined>

const endings: Readonly<Record<Service, string>> = {
  'identify-person': '.identify-person.xml',
  'manage-access': '.manage-access.xml',
  tx25: '.xml',
}

/**
 * Replies from a folder: `<ssin>.xml` for a Tx25, `<ssin>.identify-person.xml`, `<ssin>.manage-access.xml`, read
 * at the time of the call. Only eleven digits ever become part of a path. Without a folder there are none.
 *
 * @throws {CodedError} `invalid-input` if the folder does not exist.
 */
export async function openRepliesDirectory(directory: string | undefined): Promise<ReadReply> {
  if (directory === undefined) return () => Promise.resolve(undefined)
  const found = await stat(directory).catch(() => undefined)
  if (!found?.isDirectory()) {
    throw new CodedError('invalid-input', `The folder of replies does not exist: ${directory}`)
  }
  return async (ssin, service) => {
    if (!/^\d{11}$/.test(ssin)) return undefined
    return readFile(path.join(directory, ssin + endings[service])).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
  }
}
