import type { RequestState } from './request-states.ts'

/**
 * What the state of an awaited request means for the one that waits for it (identify → register → Tx25): it goes into
 * the queue, goes on waiting, or is set aside, because nothing can be expected any more without a person.
 */
export const awaited = {
  draft: 'wait',
  waiting: 'wait',
  queued: 'wait',
  'handing-over': 'wait',
  'set-aside': 'wait',
  cancelled: 'stop',
  received: 'wait',
  sent: 'wait',
  validated: 'stop',
  ok: 'go',
  warnings: 'go',
  errors: 'stop',
  failed: 'stop',
  unknown: 'stop',
  resolved: 'stop',
} as const satisfies Record<RequestState, 'go' | 'wait' | 'stop'>
