import type { Migration } from './migration.ts'

/** Devices and their shares of a data key; `tables.ts` says what the columns hold. */
export const devices: Migration = {
  version: 2,
  statements: [],
}
