import { isDoubtfulAfterRestore } from '#core/records/request-cases.ts'
import type { RequestRecord } from '#core/records/request.ts'
import { withoutLeaving } from '#core/sync/absorb-request.ts'
import type { DeskDatabase } from '../collections.ts'
import { changeTracked } from '../tracked.ts'

/**
 * The proxy was restored: what left this device without a receipt may have been received, and even carried out, in the
 * life that is lost. It is `missing`, so never sent again by itself, until the proxy says that it has it.
 */
export async function doubtWhatLeft(database: DeskDatabase): Promise<void> {
  if (!('requests' in database.collections)) return
  const requests = (await database.requests.find().exec()).map((document) => document.toMutableJSON())
  for (const { id } of requests.filter((request) => isDoubtfulAfterRestore(request))) {
    await changeTracked<RequestRecord>(database.requests, id, (mine) => {
      if (!mine || !isDoubtfulAfterRestore(mine.record)) return mine
      const { setAside: _setAside, ...record } = withoutLeaving(mine.record)
      return { ...mine, record: { ...record, progress: 'missing' } }
    })
  }
}
