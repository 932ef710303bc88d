import { loadBuiltInList } from '#core/codes/built-in-lists.ts'
import { codeListIds } from '#core/records/code-list.ts'
import { findCodeList, writeCodeList } from '../store/code-lists.ts'
import type { Store } from '../store/store.ts'

/**
 * Gives a new store the lists of this program, and an old one the newer editions of those that nobody has edited or
 * imported there: what an admin changed stays as it is.
 */
export async function ensureCodeLists(store: Store): Promise<void> {
  const shipped = await Promise.all(codeListIds.map(loadBuiltInList))
  await store.change(async (writing) => {
    for (const list of shipped) {
      const stored = await findCodeList(writing, list.id)
      if (stored && (stored.origin !== 'built-in' || stored.list.edition >= list.edition)) continue
      await writeCodeList(writing, { list, origin: 'built-in', changedAt: null, changedBy: null })
    }
  })
}
