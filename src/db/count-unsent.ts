import type { DeskDatabase } from './collections.ts'

const unsent = new Set(['queued', 'waiting', 'set-aside'])

/** How many requests lie on this device that the proxy has not taken over. */
export async function countUnsent(database: DeskDatabase): Promise<number> {
  const requests = await database.requests.find().exec()
  return requests.filter(({ progress }) => unsent.has(progress)).length
}
