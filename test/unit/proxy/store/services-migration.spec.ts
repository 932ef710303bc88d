import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished } from 'vitest'
import { first } from '../../../../proxy/store/migrations/0001-first.ts'
import { devices } from '../../../../proxy/store/migrations/0002-devices.ts'
import { sync } from '../../../../proxy/store/migrations/0003-sync.ts'
import { services } from '../../../../proxy/store/migrations/0004-services.ts'

it('The step to three services keeps every request and attempt, in their order', () => {
  const database = new DatabaseSync(':memory:')
  onTestFinished(() => database.close())
  database.exec('pragma foreign_keys = on')
  const run = ({ statements }: { statements: readonly string[] }) =>
    database.exec(['begin immediate', ...statements, 'commit'].join(';\n'))
  for (const step of [first, devices, sync]) run(step)
  database.exec(`
    insert into users (id, name, display_name, roles, password, sequence) values ('u', 'hubert', 'H', '[]', 'x', 1);
    insert into clients (id, document, sequence) values ('c', x'01', 2);
    insert into requests (position, id, service, number, author, client_id, attempt, received_at, fingerprint, content, sequence)
      values (7, 'r7', 'tx25', 1, 'u', 'c', 2, 't', 'f', x'0203', 3), (9, 'r9', 'tx25', 2, 'u', 'c', 1, 't', 'f', x'04', 4);
    insert into attempts (request_id, attempt, state, environment, ticket, received_at, sequence)
      values ('r7', 1, 'unknown', 'test', null, 't', 5), ('r7', 2, 'ok', 'test', 'T', 't', 6), ('r9', 1, 'failed', 'test', null, 't', 7);
  `)
  const rows = (table: string) => database.prepare(`select * from ${table} order by rowid`).all()
  const requests = rows('requests').map((row) => Object.assign({}, row, { subject: null }))
  const attempts = rows('attempts')

  run(services)

  expect(rows('requests').map((row) => Object.assign({}, row))).toEqual(requests)
  expect(rows('attempts')).toEqual(attempts)
  expect(database.prepare('pragma foreign_key_check').all()).toEqual([])
  // An IdentifyPerson may be about nobody's file, and positions go on where they were.
  database.exec(`insert into requests (id, service, number, author, client_id, attempt, received_at, fingerprint, content, sequence)
    values ('i', 'identify-person', 1, 'u', '', 1, 't', 'f', x'05', 8)`)
  expect(database.prepare(`select position from requests where id = 'i'`).get()).toMatchObject({
    position: 10,
  })
})
