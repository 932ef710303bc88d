import type { Migration } from './migration.ts'

/** From when on an assignment opens results, where a policy lets caseworkers read them; `tables.ts` says more. */
export const assignments: Migration = {
  version: 8,
  statements: [`alter table client_caseworkers add column opens_from text not null default ''`],
}
