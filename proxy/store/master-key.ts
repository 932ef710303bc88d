import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { StartProblem } from '../start-problem.ts'

const keyLength = 32

/**
 * Reads the master key: 32 bytes in base64. Where there is none yet and the store is new, makes one that only
 * its owner may read.
 *
 * @throws {StartProblem} if it is missing for an existing store, unreadable or no key.
 */
export function readMasterKey(file: string, storeIsNew: boolean): Uint8Array {
  if (!existsSync(file)) {
    if (!storeIsNew) {
      throw new StartProblem(`The master key ${file} is missing; without it the data cannot be read.`)
    }
    makeMasterKey(file)
  }
  const key = Buffer.from(readKeyFile(file), 'base64')
  if (key.length !== keyLength)
    throw new StartProblem(`${file} does not hold a master key of 32 bytes in base64.`)
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
