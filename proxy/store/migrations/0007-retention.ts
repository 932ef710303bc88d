import type { Migration } from './migration.ts'

/** What the end of the retention needs; `tables.ts` says what the columns hold. */
export const retention: Migration = {
  version: 7,
  statements: [
    `create table removed_requests (id text primary key, removed_at text not null) strict`,
    `create index requests_by_receipt on requests (received_at)`,
    `alter table documents add column received_at text`,
    // Nobody noted when these came: they count from now on.
    `update documents set received_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') where collection = 'views'`,
  ],
}
