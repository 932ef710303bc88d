import type { KeptForm } from '#core/records/kept-form.ts'
import { now } from './clock.ts'
import type { DeskDatabase } from './collections.ts'

/** Keeps what is typed into a form, in place of what was kept of it before; on the disk, sealed, when it resolves. */
export async function keepForm(database: DeskDatabase, id: string, content: object): Promise<void> {
  await database.forms.incrementalUpsert({ id, content, changedAt: now() })
}

/** What is kept of a form; null where that is nothing. */
export async function keptForm(database: DeskDatabase, id: string): Promise<KeptForm | null> {
  const document = await database.forms.findOne(id).exec()
  return document?.toMutableJSON() ?? null
}

/** Forgets what is kept of a form: it was saved or discarded. What was typed does not stay with the deleted record. */
export async function forgetForm(database: DeskDatabase, id: string): Promise<void> {
  const document = await database.forms.findOne(id).exec()
  const emptied = await document?.incrementalPatch({ content: {} })
  await emptied?.incrementalRemove()
}
