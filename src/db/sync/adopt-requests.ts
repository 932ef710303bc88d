import type { RequestRecord } from '#core/records/request.ts'
import type { DeskDatabase } from '../collections.ts'

/** A further attempt, made on another device, or a receipt that never arrived here. */
function isNews(local: RequestRecord, received: RequestRecord): boolean {
  return (
    local.attempt < received.attempt ||
    (local.attempt === received.attempt && local.progress !== 'handed-over')
  )
}

/**
 * Takes over what the proxy says it received from this user, from this device or another one. A request
 * that is not here is added; one that waits here was in fact received (the receipt was lost) and stops
 * waiting. Nothing else of a local record is touched: the browser owns it.
 */
export async function adoptRequests(database: DeskDatabase, received: RequestRecord[]): Promise<void> {
  for (const request of received) {
    const local = await database.requests.findOne(request.id).exec()
    if (!local) {
      await database.requests.insert({ ...request, progress: 'handed-over' })
    } else if (isNews(local.toJSON(), request)) {
      await local.incrementalModify((record) => ({
        ...record,
        progress: 'handed-over',
        attempt: request.attempt,
      }))
    }
  }
}
