import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { StartProblem } from '../start-problem.ts'

const keyLength = 32

/** Where the master key is: in the environment, which goes before, or in a file. */
export interface KeyPlace {
  /** In base64. */
  masterKey?: string | null
  masterKeyFile: string
}

/** The place of the key in words. */
export function keySource({ masterKey, masterKeyFile }: KeyPlace): string {
  return typeof masterKey === 'string' ? 'of MASTER_KEY' : masterKeyFile
}

/**
 * Reads the master key: 32 bytes in base64. Where there is none yet and the store is new, makes a file with one that
 * only its owner may read.
 *
 * @throws {StartProblem} if it is missing for an existing store, unreadable or no key; it does not repeat it.
 */
export function readMasterKey({ masterKey, masterKeyFile: file }: KeyPlace, storeIsNew: boolean): Uint8Array {
  if (typeof masterKey === 'string') return decodeKey(masterKey, 'MASTER_KEY')
  if (!existsSync(file)) {
    if (!storeIsNew) {
      throw new StartProblem(`The master key ${file} is missing; without it the data cannot be read.`)
    }
    makeMasterKey(file)
  }
  return decodeKey(readKeyFile(file), file)
}

function decodeKey(text: string, source: string): Uint8Array {
  const key = Buffer.from(text, 'base64')
  if (key.length !== keyLength)
    throw new StartProblem(`${source} does not hold a master key of 32 bytes in base64.`)
  return key
}

function makeMasterKey(file: string): void {
  try {
    writeFileSync(file, `${randomBytes(keyLength).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (cause) {
    throw new StartProblem(`The master key ${file} cannot be written.`, { cause })
  }
}

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new StartProblem(`The master key ${file} cannot be read.`, { cause })
  }
}
