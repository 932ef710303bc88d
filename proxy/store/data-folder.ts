import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartProblem } from '../start-problem.ts'

/**
 * Makes the data folder and takes it for this process alone; returns what lets it go again. The lock is one of
 * SQLite on a file of its own, so the system drops it with the process, however that ends, while tools may
 * still read the data beside a running proxy. Two proxies on one folder would carry out requests twice.
 *
 * @throws {StartProblem} if the folder cannot be written or is in use.
 */
export function takeDataFolder(folder: string): () => void {
  try {
    makeFolder(path.resolve(folder))
    const lock = new DatabaseSync(path.join(folder, 'in-use.lock'))
    try {
      // Without journal file: a killed process leaves nothing behind that could confuse the next one.
      lock.exec('pragma journal_mode = memory; begin exclusive')
    } catch (error) {
      lock.close()
      throw error
    }
    return () => lock.close()
  } catch (cause) {
    const busy = cause instanceof Error && cause.message.includes('database is locked')
    throw new StartProblem(
      busy
        ? `The data folder ${folder} is in use by another CBSS Desk.`
        : `The data folder ${folder} cannot be written; set DATA_DIR to a folder that can.`,
      { cause },
    )
  }
}

/** Node's own recursive mkdir never ends below a folder that answers ENOENT to every new name, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}
