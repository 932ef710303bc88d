import type { Migration } from './migration.ts'

/** Devices and their shares of a data key; `tables.ts` says what the columns hold. */
export const devices: Migration = {
  version: 2,
  statements: [
    `create table devices (
      id text primary key,
      user_id text not null references users (id) on delete cascade,
      kind text not null,
      label text not null,
      app_version text not null,
      created_at text not null,
      seen_at text not null,
      storage_used integer,
      storage_persisted integer,
      unsent integer,
      revoked_at text,
      share blob
    ) strict`,
    `create index devices_by_user on devices (user_id)`,
    `alter table sessions add column device_id text references devices (id)`,
    `alter table sessions add column share_withheld integer not null default 0`,
  ],
}
