import type { Client } from '#core/records/client.ts'
import type { Tx25Parameters } from '#core/records/parameters.ts'

/** The languages in which the CBSS answers (PROTOCOL 6.1). */
export const answerLanguages = ['nl', 'fr', 'de'] as const

/** Before anything is known: French, as the service itself would take it, and with history (PROTOCOL 8.1). */
export function emptyTx25(): Tx25Parameters {
  return { ssin: '', language: 'fr', history: true }
}

/** What a client brings into the form (PROTOCOL 8.3): number and language; French where the service lacks his. */
export function fillTx25(client: Client): Pick<Tx25Parameters, 'ssin' | 'language'> {
  return { ssin: client.ssin, language: answerLanguages.find((known) => known === client.language) ?? 'fr' }
}
