import { appendRow } from '../journal/append.ts'
import { removeRequestsBefore, removeViewsBefore } from '../store/removed-requests.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'

const day = 24 * 60 * 60_000
/** Of each kind in one transaction: everybody else waits for it. */
const most = 100

/**
 * Removes some of what is older than the policy `retentionDays` of this moment, in one transaction with its row in the
 * journal, which says how many and nothing else. Resolves to whether there may be more. `now` in milliseconds since 1970.
 */
export async function removeBatch(store: Store, now: number): Promise<boolean> {
  return store.change(async (writing) => {
    const { retentionDays } = (await readSettings(writing)).settings.policies
    const before = new Date(now - retentionDays * day).toISOString()
    const removedAt = new Date(now).toISOString()
    const removed = await removeRequestsBefore(writing, { before, most, removedAt })
    const views = await removeViewsBefore(writing, before, most)
    if (removed.requests + views === 0) return false
    const details = { ...removed, views, retentionDays }
    await appendRow(writing, now, { kind: 'retention', actor: null, details })
    return removed.requests === most || views === most
  })
}
