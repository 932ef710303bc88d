import type { RequestRecord } from '#core/records/request.ts'
import { absentAfterRestore } from '#core/sync/restored.ts'
import type { PulledCollection } from '#core/wire/sync.ts'
import type { DeskDatabase, OwnName } from '../collections.ts'
import { changeTracked, type OwnCollection } from '../tracked.ts'
import type { Restart } from './checkpoint.ts'
import type { Identified } from './proxy-calls.ts'

/**
 * Everything was read again; what is left over the restored proxy did not give. Records that it lost are pushed again,
 * others go. Requests and answers that it received are looked at by `reconcile.ts`, which asks the proxy about them.
 */
export async function finishRestart(
  database: DeskDatabase,
  collection: PulledCollection,
  { sharedUntil, absent }: Restart,
): Promise<void> {
  if (collection === 'answers') return
  if (collection === 'clients' || collection === 'visits' || collection === 'requests') {
    const own = database.collections[collection satisfies OwnName] as unknown as OwnCollection<Identified>
    for (const id of absent) {
      await changeTracked(own, id, (mine) =>
        mine && !wasReceived(mine.record) ? absentAfterRestore(mine, sharedUntil) : mine,
      )
    }
    return
  }
  await database.collections[collection].bulkRemove(absent)
}

function wasReceived(record: Identified & Partial<Pick<RequestRecord, 'progress' | 'attempt'>>): boolean {
  const { progress, attempt = 1 } = record
  return progress === 'handed-over' || progress === 'missing' || attempt > 1
}
