import type { ErrorCode } from '#core/errors.ts'
import type { ReceivingProgress } from './pull-changes.ts'
import type { SendingProgress } from './send-queued.ts'

/** What is known about the way to the proxy. Nothing here claims more than an answer of the proxy proved. */
export interface SyncStatus {
  /** The last exchange with the proxy succeeded. */
  connected: boolean
  /** When the proxy last answered, ISO 8601, null if never since this app was opened. */
  lastContactAt: string | null
  sending: SendingProgress | null
  /** Of a pull of several pages, as the first one of a device. */
  receiving: ReceivingProgress | null
  /** Why the last exchange failed, null after a success. */
  problem: ErrorCode | null
}

/** Before the first exchange. */
export const initialStatus: SyncStatus = {
  connected: false,
  lastContactAt: null,
  sending: null,
  receiving: null,
  problem: null,
}
