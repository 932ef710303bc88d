import type { Migration } from './migration.ts'

/** Accounts, factors, sessions and rights; `tables.ts` says what the columns hold. */
export const people: Migration = {
  version: 5,
  statements: [
    `create table secrets (
      name text primary key,
      value blob not null,
      set_at text not null,
      expires text
    ) strict`,
    `insert into secrets (name, value, set_at)
      select 'httpPassword', password, coalesce(password_set_at, '') from settings where password is not null`,
    `alter table settings drop column password`,
    `alter table settings drop column password_set_at`,
    `alter table settings_changes add column section text not null default 'organisation'`,
    `update settings_changes set section = 'connection'
      where field in ('environment', 'liveRequests', 'httpUserName', 'httpPassword')`,
    `update users set roles =
      (select json_group_array(json_object('role', value, 'until', null)) from json_each(users.roles))`,
    `alter table users add column active integer not null default 1`,
    `alter table users add column must_change_password integer not null default 0`,
    `alter table users add column results_held_since text`,
    `alter table users add column last_sign_in_at text`,
    `create table factors (
      user_id text primary key references users (id) on delete cascade,
      secret blob not null,
      since text not null,
      last_step integer not null,
      recovery_codes text not null
    ) strict`,
    `create table new_factors (
      user_id text primary key references users (id) on delete cascade,
      secret blob not null
    ) strict`,
    `alter table sessions add column proven_ms integer not null default 0`,
    `alter table sessions add column agent text not null default ''`,
    `create table readings (
      id text primary key,
      request_id text not null references requests (id) on delete cascade,
      author text not null references users (id),
      reader text not null references users (id),
      at text not null,
      told_at text not null
    ) strict`,
    `create index readings_by_author on readings (author, told_at)`,
  ],
}
