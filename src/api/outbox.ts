import type { KnownRequests, Receipt, Submission } from '#core/wire/outbox.ts'
import { ask } from './client.ts'

/** Hands a request over to the proxy. Asking twice with the same content gives the same receipt. */
export function submit(submission: Submission): Promise<Receipt> {
  return ask('outbox', { method: 'post', json: submission })
}

/** Which of these requests of the user the proxy has received; at most `mostReconciled` ids. */
export function askKnown(ids: readonly string[]): Promise<KnownRequests> {
  return ask('outbox/known', { method: 'post', json: { ids } })
}
