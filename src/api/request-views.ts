import type { ClientRequestLine, RawMessages, TechnicalView } from '#core/wire/request-views.ts'
import { ask } from './client.ts'

/** That colleagues asked about a client, newest first: author, service, date and state, nothing else. */
export function listClientRequests(clientId: string): Promise<ClientRequestLine[]> {
  return ask(`clients/${clientId}/requests`)
}

/** How the attempts of a request went technically; throws `not-found` for whoever may not see that. */
export function readTechnical(id: string): Promise<TechnicalView> {
  return ask(`requests/${id}/technical`)
}

/** The messages as XML, for their author; throws `step-up-required` without a fresh proof. */
export function readRaw(id: string): Promise<RawMessages> {
  return ask(`requests/${id}/raw`)
}

/** Somebody else's messages as XML, for a security advisor, with the reason that is kept. */
export function readRawWithReason(id: string, reason: string): Promise<RawMessages> {
  return ask(`requests/${id}/raw`, { method: 'post', json: { reason } })
}
