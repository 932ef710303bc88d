import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Raises a counter by one inside the caller's transaction and returns its new value; the first is 1. */
export async function raiseCounter(db: Transaction<Tables>, name: string): Promise<number> {
  const row = await db
    .insertInto('counters')
    .values({ name, value: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ value: eb('counters.value', '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  return row.value
}

/** The last sequence number that was given, 0 before the first. */
export async function lastSequence(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('counters')
    .select('value')
    .where('name', '=', 'sequence')
    .executeTakeFirst()
  return row?.value ?? 0
}
