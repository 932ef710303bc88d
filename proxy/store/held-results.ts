import type { Writing } from './store.ts'

/** Gives the user's requests and answers new sequence numbers, so that every browser of his pulls them again. */
export async function raiseOwn(writing: Writing, userId: string): Promise<void> {
  const { db } = writing
  const own = await db.selectFrom('requests').select('id').where('author', '=', userId).execute()
  for (const { id } of own) {
    const sequence = await writing.raise({ user: userId })
    await db.updateTable('requests').set({ sequence }).where('id', '=', id).execute()
    await db.updateTable('attempts').set({ sequence }).where('request_id', '=', id).execute()
  }
}
