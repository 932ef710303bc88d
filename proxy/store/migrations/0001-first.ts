import type { Migration } from './migration.ts'

/** The tables of the first release; `tables.ts` says what the columns hold. */
export const first: Migration = {
  version: 1,
  statements: [
    `create table meta (key text primary key, value text not null) strict`,
    `create table counters (name text primary key, value integer not null) strict`,
    `create table users (
      id text primary key,
      name text not null unique,
      display_name text not null,
      roles text not null,
      password text not null,
      sequence integer not null
    ) strict`,
    `create table sessions (
      token_hash text primary key,
      user_id text not null references users (id) on delete cascade,
      created_ms integer not null,
      seen_ms integer not null
    ) strict`,
    `create table settings (
      id integer primary key check (id = 1),
      document blob not null,
      password blob,
      password_set_at text,
      sequence integer not null
    ) strict`,
    `create table settings_changes (
      id integer primary key autoincrement,
      at text not null,
      user_id text not null references users (id),
      field text not null,
      change blob not null
    ) strict`,
    `create table clients (id text primary key, document blob not null, sequence integer not null) strict`,
    `create index clients_by_sequence on clients (sequence)`,
    `create table requests (
      position integer primary key autoincrement,
      id text not null unique,
      service text not null,
      number integer not null,
      author text not null references users (id),
      client_id text not null references clients (id),
      attempt integer not null,
      received_at text not null,
      fingerprint text not null,
      content blob not null,
      sequence integer not null,
      unique (service, number)
    ) strict`,
    `create index requests_by_author on requests (author, sequence)`,
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
    `create table journal (
      sequence integer primary key,
      at text not null,
      kind text not null,
      actor text,
      subject text,
      details text not null,
      sealed blob
    ) strict`,
    `create index journal_by_subject on journal (subject) where subject is not null`,
    `create trigger journal_is_not_updated before update on journal
      begin select raise(abort, 'the journal is append-only'); end`,
    `create trigger journal_is_not_deleted before delete on journal
      begin select raise(abort, 'the journal is append-only'); end`,
  ],
}
