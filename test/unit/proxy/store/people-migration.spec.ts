import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { migrate } from '../../../../proxy/store/migrate.ts'
import { first } from '../../../../proxy/store/migrations/0001-first.ts'
import { devices } from '../../../../proxy/store/migrations/0002-devices.ts'
import { sync } from '../../../../proxy/store/migrations/0003-sync.ts'
import { services } from '../../../../proxy/store/migrations/0004-services.ts'

/** A store as it was before there were factors, ends of roles and secrets of their own. */
function anOldStore(): DatabaseSync {
  const database = new DatabaseSync(':memory:')
  for (const { version, statements } of [first, devices, sync, services]) {
    database.exec([...statements, `pragma user_version = ${version}`].join(';\n'))
  }
  database.exec(`
    insert into users (id, name, display_name, roles, password, sequence)
      values ('u1', 'anna', 'Anna', '["admin","caseworker"]', 'scrypt$', 1), ('u2', 'ben', 'Ben', '[]', 'scrypt$', 2);
    insert into sessions (token_hash, user_id, created_ms, seen_ms) values ('t', 'u1', 1, 1);
    insert into settings (id, document, password, password_set_at, sequence)
      values (1, x'00', x'0102', '2026-11-20T09:00:00.000Z', 3);
    insert into settings_changes (at, user_id, field, change)
      values ('2026-11-20', 'u1', 'httpPassword', x'00'), ('2026-11-20', 'u1', 'sector', x'00');
  `)
  return database
}

it('The step to people keeps accounts, roles without end, sessions, the password and the history', () => {
  const database = anOldStore()
  migrate(database)
  const all = (query: string) =>
    database
      .prepare(query)
      .all()
      .map((row) => Object.values(row))
  const held = '[{"role":"admin","until":null},{"role":"caseworker","until":null}]'
  expect(all('select id, roles, active, must_change_password, results_held_since from users')).toEqual([
    ['u1', held, 1, 0, null],
    ['u2', '[]', 1, 0, null],
  ])
  expect(all('select token_hash, proven_ms, agent from sessions')).toEqual([['t', 0, '']])
  expect(all('select name, hex(value), set_at, expires from secrets')).toEqual([
    ['httpPassword', '0102', '2026-11-20T09:00:00.000Z', null],
  ])
  expect(all('select field, section from settings_changes order by id')).toEqual([
    ['httpPassword', 'connection'],
    ['sector', 'organisation'],
  ])
})
