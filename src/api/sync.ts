import type { PulledCollection, SyncPage } from '#core/wire/sync.ts'
import { ask } from './client.ts'

/** The documents of a collection that changed after a sequence number. */
export function pull<Document>(
  collection: PulledCollection,
  after: number,
  limit: number,
): Promise<SyncPage<Document>> {
  return ask(`sync/${collection}`, { searchParams: { after, limit } })
}

/** The address of the event stream that says when there is something to pull. */
export const streamAddress = '/api/stream'
