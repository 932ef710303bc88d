import type { Migration } from './migration.ts'

/** What the three services need beside a Tx25; `tables.ts` says what the columns hold. */
export const services: Migration = {
  version: 4,
  statements: [],
}
