import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { Mode } from '../env.ts'
import type { Changes } from '../events/changes.ts'
import { StartProblem } from '../start-problem.ts'
import { takeDataFolder } from './data-folder.ts'
import { keySource, readMasterKey } from './master-key.ts'
import { readMeta, readValue, writeValue, type Meta } from './meta.ts'
import { migrate } from './migrate.ts'
import { makeSeal, type Seal } from './seal.ts'
import { adaptSqlite } from './sqlite-adapter.ts'
import { makeStore, type Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Where the data are, and for which mode. */
export interface StoreOptions {
  mode: Mode
  dataDirectory: string
  masterKeyFile: string
  /** In base64; null or missing where the file holds it. */
  masterKey?: string | null
}

/** The open store and what its folder says about itself. */
export interface OpenedStore {
  store: Store
  meta: Meta
}

/**
 * Opens the store of a data folder, or makes one.
 *
 * @throws {StartProblem} if the folder cannot be written, is in use, is no store, was made by the other mode
 * or by a newer program, or if the master key is missing or another one.
 */
export function openStore(options: StoreOptions, changes: Changes): OpenedStore {
  const { dataDirectory, mode } = options
  const release = takeDataFolder(dataDirectory)
  const database = openDatabase(path.join(dataDirectory, 'desk.sqlite'))
  try {
    migrate(database)
    const meta = readMeta(database, mode, dataDirectory)
    const seal = openSeal(database, options)
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adaptSqlite(database) }) })
    const close = () => {
      if (!database.isOpen) return
      database.close()
      release()
    }
    return { store: makeStore({ db, seal, changes, close }), meta }
  } catch (error) {
    database.close()
    release()
    throw error
  }
}

function openDatabase(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file)
    database.exec(
      'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 5000',
    )
    return database
  } catch (cause) {
    throw new StartProblem(`${file} cannot be opened as the store of CBSS Desk.`, { cause })
  }
}

/** The key proves itself on a value sealed with the first one, before it seals anything with a wrong one. */
function openSeal(database: DatabaseSync, options: StoreOptions): Seal {
  const check = readValue(database, 'key-check')
  const seal = makeSeal(readMasterKey(options, check === undefined))
  if (check === undefined) {
    writeValue(
      database,
      'key-check',
      Buffer.from(seal.close('CBSS Desk', 'meta/key-check')).toString('base64'),
    )
    return seal
  }
  try {
    seal.open(Buffer.from(check, 'base64'), 'meta/key-check')
    return seal
  } catch (cause) {
    throw new StartProblem(`The master key ${keySource(options)} is not the one of these data.`, { cause })
  }
}
