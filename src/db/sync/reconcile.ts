import { mayHaveArrived } from '#core/records/request-cases.ts'
import { isSettledState, requestState } from '#core/records/request-states.ts'
import type { RequestRecord } from '#core/records/request.ts'
import { withoutLeaving } from '#core/sync/absorb-request.ts'
import { edited, unknownToProxy } from '#core/sync/bookkeeping.ts'
import { mostReconciled, type Receipt } from '#core/wire/outbox.ts'
import type { DeskDatabase } from '../collections.ts'
import { changeTracked } from '../tracked.ts'
import type { ProxyCalls } from './proxy-calls.ts'

async function asked(database: DeskDatabase, all: boolean): Promise<RequestRecord[]> {
  const answers = new Map((await database.answers.find().exec()).map((answer) => [answer.id, answer]))
  const requests = (await database.requests.find().exec()).map((document) => document.toMutableJSON())
  return requests.filter((request) => {
    if (request.progress === 'draft' || request.progress === 'waiting') return false
    return all || !isSettledState(requestState(request, answers.get(request.id)))
  })
}

/** What the proxy's word means for a request: a lost receipt is adopted; what it does not have is missing. */
function adopt(request: RequestRecord, receipt: Receipt | undefined): RequestRecord {
  const isHere = request.progress === 'handed-over' || request.progress === 'missing'
  if (!receipt && request.progress === 'handed-over') return { ...request, progress: 'missing' }
  // What waits is sent again, under the same id: its receipt says it then.
  if (!receipt || receipt.attempt < request.attempt) {
    return mayHaveArrived(request) ? withoutLeaving(request) : request
  }
  if (isHere && receipt.attempt === request.attempt) return { ...request, progress: 'handed-over' }
  const { setAside: _setAside, ...rest } = withoutLeaving(request)
  return { ...rest, progress: 'handed-over', attempt: receipt.attempt }
}

/** Whether a request was taken out of the queue of which nobody here knows whether it had arrived. */
export async function hasUncertain(database: DeskDatabase): Promise<boolean> {
  return (await database.requests.find().exec()).some((document) => mayHaveArrived(document.toMutableJSON()))
}

/**
 * Asks the proxy which requests it has received, and takes its word: at the start for those whose end is not known here,
 * after a restore for `all`. A request whose receipt was lost is not sent again; one that the proxy lost is `missing`.
 */
export async function reconcile(
  database: DeskDatabase,
  askKnown: ProxyCalls['askKnown'],
  all: boolean,
): Promise<void> {
  const requests = await asked(database, all)
  for (let start = 0; start < requests.length; start += mostReconciled) {
    const ids = requests.slice(start, start + mostReconciled).map(({ id }) => id)
    const receipts = new Map((await askKnown(ids)).known.map((receipt) => [receipt.id, receipt]))
    for (const id of ids) {
      const receipt = receipts.get(id)
      await changeTracked<RequestRecord>(database.requests, id, (mine) => {
        if (!mine) return null
        const record = adopt(mine.record, receipt)
        if (record.progress === 'missing') return { ...mine, record }
        if (record.progress !== 'handed-over') return record === mine.record ? mine : edited(mine, record)
        const { revision, removed } = mine.sync
        return { record, sync: { ...unknownToProxy(), revision, removed } }
      })
    }
  }
}
