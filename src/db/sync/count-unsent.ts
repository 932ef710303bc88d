import { requestState, requestStates } from '#core/records/request-states.ts'
import type { RequestRecord } from '#core/records/request.ts'
import { isPushable } from '#core/sync/absorb-request.ts'
import { lacksReceipt, type Tracked } from '#core/sync/bookkeeping.ts'
import type { DeskDatabase, OwnName } from '../collections.ts'
import { trackedOf } from '../tracked.ts'

/** How much of a device the proxy has given no receipt for. */
export interface UnsentCount {
  /** Requests that wait, or were set aside. */
  requests: number
  /** Clients, visits, drafts and view events that are not there as they stand here. */
  records: number
}

async function allTracked(database: DeskDatabase, name: OwnName): Promise<Tracked<{ id: string }>[]> {
  if (!(name in database.collections)) return []
  const documents = await database.collections[name].find().exec()
  return documents.map((document) => trackedOf<{ id: string }>(document.toMutableJSON()))
}

/** Counts what is unsent on this device. */
export async function countUnsent(database: DeskDatabase): Promise<UnsentCount> {
  const requests = (await allTracked(database, 'requests')) as Tracked<RequestRecord>[]
  const isQueued = ({ record }: Tracked<RequestRecord>) =>
    requestStates[requestState(record, undefined)].unsent
  const others = await Promise.all(
    (['clients', 'visits', 'views'] as const).map((name) => allTracked(database, name)),
  )
  return {
    requests: requests.filter(isQueued).length,
    records:
      requests.filter((one) => !isQueued(one) && isPushable(one)).length +
      others.flat().filter(lacksReceipt).length,
  }
}
