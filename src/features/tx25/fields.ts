import { clientName, type Client } from '#core/records/client.ts'
import type { Tx25Parameters } from '#core/records/parameters.ts'
import type { RequestContent, RequestOf } from '#core/records/request.ts'

/** What the form edits. The number is kept as it was typed until it is sent. */
export interface Tx25Fields extends Tx25Parameters {
  clientId: string
  clientName: string
  purpose: string
  reason: string
}

/** The languages in which the CBSS answers (PROTOCOL 6.1). */
export const answerLanguages = ['nl', 'fr', 'de'] as const

/** What a client brings into the form (PROTOCOL 8.3): number and language; French where the service lacks his. */
export function fillFromClient(
  client: Client,
): Pick<Tx25Fields, 'clientId' | 'clientName' | 'ssin' | 'language'> {
  const language = answerLanguages.find((known) => known === client.language) ?? 'fr'
  return { clientId: client.id, clientName: clientName(client), ssin: client.ssin, language }
}

/** A form about a client, before anything was typed. */
export function newFields(client: Client): Tx25Fields {
  return { ...fillFromClient(client), history: true, purpose: '', reason: '' }
}

/** The fields of a draft. */
export function fieldsOf({
  clientId,
  clientName: name,
  parameters,
  purpose,
  reason,
}: RequestOf<'tx25'>): Tx25Fields {
  return { clientId, clientName: name, ...parameters, purpose, reason }
}

/** What is stored of the fields. Longer texts than a record holds cannot be typed. */
export function contentOf(fields: Tx25Fields): RequestContent {
  const { clientId, clientName: name, ssin, language, history, purpose, reason } = fields
  return {
    service: 'tx25',
    clientId,
    clientName: name,
    parameters: { ssin, language, history },
    purpose,
    reason,
  }
}
