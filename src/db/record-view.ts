import { v7 as uuidv7 } from 'uuid'
import type { ViewEvent } from '#core/records/view-event.ts'
import { unknownToProxy } from '#core/sync/bookkeeping.ts'
import { now } from './clock.ts'
import type { DeskDatabase } from './collections.ts'

/**
 * Notes that somebody looked at data of a client, also without a network. The proxy journals it once; with its receipt
 * it leaves the device.
 */
export async function recordView(database: DeskDatabase, event: Omit<ViewEvent, 'id' | 'at'>): Promise<void> {
  await database.views.insert({ ...event, id: uuidv7(), at: now(), sync: unknownToProxy() })
}
