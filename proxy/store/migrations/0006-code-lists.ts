import type { Migration } from './migration.ts'

/** Code lists as reference tables; `tables.ts` says what the columns hold. */
export const codeLists: Migration = {
  version: 6,
  statements: [
    `create table code_lists (
      id text primary key,
      document text not null,
      origin text not null check (origin in ('built-in', 'edited', 'imported')),
      changed_at text,
      changed_by text references users (id),
      sequence integer not null
    ) strict`,
  ],
}
