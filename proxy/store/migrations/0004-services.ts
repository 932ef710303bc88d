import type { Migration } from './migration.ts'

// SQLite cannot drop a column's constraint: both tables are copied, the one that refers first.
const requestColumns =
  'position, id, service, number, author, client_id, attempt, received_at, fingerprint, content, sequence'
const attemptColumns =
  'request_id, attempt, state, environment, ticket, received_at, sent_at, answered_at, http_status, problem, messages, reply, sequence'

/** What the three services need beside a Tx25; `tables.ts` says what the columns hold. */
export const services: Migration = {
  version: 4,
  statements: [
    `create temporary table attempts_before as select * from attempts`,
    `create temporary table requests_before as select * from requests`,
    `drop table attempts`,
    `drop table requests`,
    `create table requests (
      position integer primary key autoincrement,
      id text not null unique,
      service text not null,
      number integer not null,
      author text not null references users (id),
      client_id text not null,
      subject text,
      attempt integer not null,
      received_at text not null,
      fingerprint text not null,
      content blob not null,
      sequence integer not null,
      unique (service, number)
    ) strict`,
    `create index requests_by_author on requests (author, sequence)`,
    `create index requests_by_client on requests (client_id, position)`,
    `create index requests_by_subject on requests (subject, service) where subject is not null`,
    `create table attempts (
      request_id text not null references requests (id),
      attempt integer not null,
      state text not null,
      environment text not null,
      ticket text,
      received_at text not null,
      sent_at text,
      answered_at text,
      http_status integer,
      problem text,
      messages blob,
      reply blob,
      sequence integer not null,
      primary key (request_id, attempt)
    ) strict`,
    `create index attempts_by_state on attempts (state, sequence)`,
    `insert into requests (${requestColumns}) select ${requestColumns} from requests_before`,
    `insert into attempts (${attemptColumns}) select ${attemptColumns} from attempts_before`,
    `drop table attempts_before`,
    `drop table requests_before`,
  ],
}
