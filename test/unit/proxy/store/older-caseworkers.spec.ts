import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { readMasterKey } from '../../../../proxy/store/master-key.ts'
import { first } from '../../../../proxy/store/migrations/0001-first.ts'
import { devices } from '../../../../proxy/store/migrations/0002-devices.ts'
import { makeSeal } from '../../../../proxy/store/seal.ts'
import { aClient, buildProxy, temporaryFolder } from '../build-proxy.ts'

/** A store of schema 2, with these clients. */
function olderStore(folder: string, clients: ReturnType<typeof aClient>[]): void {
  const database = new DatabaseSync(path.join(folder, 'desk.sqlite'))
  const seal = makeSeal(readMasterKey({ masterKeyFile: path.join(folder, 'master.key') }, true))
  for (const { statements } of [first, devices]) database.exec(statements.join(';\n'))
  database.exec('pragma user_version = 2')
  const insert = database.prepare('insert into clients (id, document, sequence) values (?, ?, ?)')
  for (const [index, client] of clients.entries()) {
    insert.run(client.id, seal.close(JSON.stringify(client), `clients/${client.id}`), index + 1)
  }
  database.close()
}

it('A store from before caseworkers were noted beside the clients gets them at its next start', async () => {
  const folder = await temporaryFolder()
  olderStore(folder, [
    aClient({ id: 'c-1', caseworkers: ['u-1', 'u-2'] }),
    aClient({ id: 'c-2', caseworkers: [] }),
    aClient({ id: 'c-3', caseworkers: ['u-1'] }),
  ])
  const { services } = await buildProxy({ folder, empty: true })
  const rows = await services.store.db
    .selectFrom('client_caseworkers')
    .select(['client_id', 'user_id'])
    .orderBy('client_id')
    .orderBy('user_id')
    .execute()
  expect(rows.map((row) => [row.client_id, row.user_id])).toEqual([
    ['c-1', 'u-1'],
    ['c-1', 'u-2'],
    ['c-3', 'u-1'],
  ])
})
