import type { Migration } from './migration.ts'

/** What browsers own and push, what devices carry, and the lives of the store; `tables.ts` says what the columns hold. */
export const sync: Migration = {
  version: 3,
  statements: [
    `create table lives (
      number integer primary key autoincrement,
      id text not null unique,
      first_sequence integer not null,
      began_at text not null
    ) strict`,
    `create table documents (
      collection text not null,
      id text not null,
      owner text not null references users (id),
      client_id text,
      document blob,
      sequence integer not null,
      primary key (collection, id)
    ) strict`,
    `create index documents_by_owner on documents (collection, owner)`,
    `alter table clients add column deleted integer not null default 0`,
    `create table client_caseworkers (
      user_id text not null,
      client_id text not null references clients (id) on delete cascade,
      primary key (user_id, client_id)
    ) strict`,
    `create index client_caseworkers_by_client on client_caseworkers (client_id)`,
    `create table client_openings (
      user_id text not null references users (id) on delete cascade,
      client_id text not null,
      opened_ms integer not null,
      primary key (user_id, client_id)
    ) strict`,
    `create table carried (
      holder text not null,
      collection text not null,
      id text not null,
      form text not null,
      sequence integer not null,
      primary key (holder, collection, id)
    ) strict`,
  ],
}
