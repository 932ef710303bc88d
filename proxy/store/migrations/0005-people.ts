import type { Migration } from './migration.ts'

/** Accounts, factors, sessions and rights; `tables.ts` says what the columns hold. */
export const people: Migration = {
  version: 5,
  statements: [],
}
