import type { Receipt, Submission } from '#core/wire/outbox.ts'
import { ask } from './client.ts'

/** Hands a request over to the proxy. Asking twice with the same content gives the same receipt. */
export function submit(submission: Submission): Promise<Receipt> {
  return ask('outbox', { method: 'post', json: submission })
}
