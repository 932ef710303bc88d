import type { Reading, Writing } from './store.ts'
import type { CarriedForm } from './sync-tables.ts'

/** A document that a device carries, or no longer does. */
export interface Carried {
  id: string
  form: CarriedForm
  sequence: number
}

/** What a holder was told to carry of a collection, what went since included. */
export async function carriedBy({ db }: Reading, holder: string, collection: string): Promise<Carried[]> {
  return db
    .selectFrom('carried')
    .select(['id', 'form', 'sequence'])
    .where('holder', '=', holder)
    .where('collection', '=', collection)
    .execute()
}

/** SQLite takes some 32,000 values in a statement; a row has five. */
const rowsPerStatement = 1000

/** Notes what a holder carries. */
export async function noteCarried(
  { db }: Writing,
  holder: string,
  collection: string,
  rows: readonly Carried[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const values = rows
      .slice(start, start + rowsPerStatement)
      .map(({ id, form, sequence }) => ({ holder, collection, id, form, sequence }))
    await db
      .insertInto('carried')
      .values(values)
      .onConflict((conflict) =>
        conflict.columns(['holder', 'collection', 'id']).doUpdateSet((eb) => ({
          form: eb.ref('excluded.form'),
          sequence: eb.ref('excluded.sequence'),
        })),
      )
      .execute()
  }
}
