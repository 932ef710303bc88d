import { shallowRef } from 'vue'
import type { DeskDatabase } from './collections.ts'

/** The database of the signed-in user, null while nobody is signed in. */
export const currentDatabase = shallowRef<DeskDatabase | null>(null)

/** The database of the signed-in user. Throws where nobody is signed in, which the router prevents. */
export function requireDatabase(): DeskDatabase {
  if (!currentDatabase.value) throw new Error('No database is open: nobody is signed in.')
  return currentDatabase.value
}
