import type { DatabaseSync } from 'node:sqlite'
import { StartProblem } from '../start-problem.ts'
import { first } from './migrations/0001-first.ts'
import { devices } from './migrations/0002-devices.ts'
import { sync } from './migrations/0003-sync.ts'
import { services } from './migrations/0004-services.ts'
import { people } from './migrations/0005-people.ts'
import { codeLists } from './migrations/0006-code-lists.ts'
import { retention } from './migrations/0007-retention.ts'
import { assignments } from './migrations/0008-assignments.ts'
import type { Migration } from './migrations/migration.ts'

const migrations: readonly Migration[] = [
  first,
  devices,
  sync,
  services,
  people,
  codeLists,
  retention,
  assignments,
]

/** The schema version that this program reads and writes. */
export const schemaVersion = migrations.length

/**
 * Brings the schema to {@link schemaVersion}, each step in a transaction of its own with its number, so that
 * a stop in between leaves a known version.
 *
 * @throws {StartProblem} if the store was written by a newer program, or if a step fails, as on a foreign database.
 */
export function migrate(database: DatabaseSync): void {
  const version = Number(database.prepare('pragma user_version').get()?.['user_version'] ?? 0)
  if (version > schemaVersion) {
    throw new StartProblem(
      `The data were written by a newer CBSS Desk (schema ${version}, this program knows ${schemaVersion}): install that version again.`,
    )
  }
  for (const migration of migrations.slice(version)) {
    const steps = [...migration.statements, `pragma user_version = ${migration.version}`]
    try {
      database.exec(['begin immediate', ...steps, 'commit'].join(';\n'))
    } catch (cause) {
      throw new StartProblem(
        `The data cannot be brought to schema ${migration.version}: another program made them, or the disk is full.`,
        { cause },
      )
    }
  }
}
