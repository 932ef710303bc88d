import type { Migration } from './migration.ts'

/** Code lists as reference tables; `tables.ts` says what the columns hold. */
export const codeLists: Migration = {
  version: 6,
  statements: [],
}
