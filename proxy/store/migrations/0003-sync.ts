import type { Migration } from './migration.ts'

/** What browsers own and push, and the lives of the store; `tables.ts` says what the columns hold. */
export const sync: Migration = {
  version: 3,
  statements: [],
}
