import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Mode } from '../env.ts'
import { StartProblem } from '../start-problem.ts'

/** What a data folder says about itself. */
export interface Meta {
  /** Random, made with the folder; names the browser's databases. */
  instanceId: string
  mode: Mode
}

/**
 * Reads what the folder says about itself, or writes it where the folder is new.
 *
 * @throws {StartProblem} if the folder was made by the other mode: invented and real data never meet.
 */
export function readMeta(database: DatabaseSync, mode: Mode, folder: string): Meta {
  const made = readValue(database, 'mode')
  if (made === undefined) {
    // The mode last: a folder that was left half made counts as new.
    const values = { instance: randomUUID(), mode }
    for (const [key, value] of Object.entries(values)) writeValue(database, key, value)
  } else if (made !== mode) {
    const [this_, other] = mode === 'demo' ? ['the demo', 'real use'] : ['real use', 'the demo']
    throw new StartProblem(
      `The data folder ${folder} was made by ${other} and cannot serve ${this_}: set DATA_DIR.`,
    )
  }
  return { instanceId: readValue(database, 'instance') ?? '', mode }
}

/** One value, as text; undefined where it was never written. */
export function readValue(database: DatabaseSync, key: string): string | undefined {
  const value = database.prepare('select value from meta where key = ?').get(key)?.['value']
  return typeof value === 'string' ? value : undefined
}

/** Writes one value over the one that was there. */
export function writeValue(database: DatabaseSync, key: string, value: string): void {
  database.prepare('insert or replace into meta (key, value) values (?, ?)').run(key, value)
}
