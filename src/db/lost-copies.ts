import { ownNames } from './collections.ts'

/** What of an open database cannot be read and the proxy has too: then it is asked for once more. */
interface LostCopies {
  /** Every one that was told, by collection and id. */
  told: Set<string>
  /** The collections to be read again from the start. */
  toReadAgain: Set<string>
}

const byDatabase = new Map<string, LostCopies>()

function copiesOf(database: string): LostCopies {
  const copies = byDatabase.get(database) ?? { told: new Set(), toReadAgain: new Set() }
  byDatabase.set(database, copies)
  return copies
}

/** Notes a document that could not be read. Each counts once: one that the proxy has no longer stays unreadable. */
export function noteLostCopy(database: string, { collection, id }: { collection: string; id: string }): void {
  const { told, toReadAgain } = copiesOf(database)
  const name = `${collection}/${id}`
  if (told.has(name) || ownNames.includes(collection)) return
  told.add(name)
  toReadAgain.add(collection)
}

/** Whether a collection has to be read again from the start; says so once for what was found until now. */
export function takeLostCopies(database: string, collection: string): boolean {
  return copiesOf(database).toReadAgain.delete(collection)
}

/** The database is opened anew, or closed. */
export function forgetLostCopies(database: string): void {
  byDatabase.delete(database)
}
