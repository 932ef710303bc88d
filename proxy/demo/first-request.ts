import { createHash } from 'node:crypto'
import { buildTx25, tx25Namespace } from '#core/cbss/tx25/build.ts'
import { clientName, type Client } from '#core/records/client.ts'
import type { Submission } from '#core/wire/outbox.ts'
import { writeXml } from '#core/xml/write.ts'

/** The id of hubert's Tx25 no. 1; once it is stored, the demo's data are complete. */
export const firstRequestId = '01990000-0000-7000-8000-100000000001'

/** Hubert's first request as his browser would have built it (issue 2, point 10). */
export function firstRequest(client: Client, createdAt: string): Submission {
  const parameters = { ssin: client.ssin, language: 'de', history: true } as const
  const innerXml = writeXml(buildTx25(parameters), { [tx25Namespace]: 'v2' })
  return {
    id: firstRequestId,
    attempt: 1,
    service: 'tx25',
    clientId: client.id,
    clientName: clientName(client),
    parameters,
    purpose: '1',
    reason: 'Eröffnung der Sozialuntersuchung',
    createdAt,
    innerXml,
    hash: createHash('sha256').update(innerXml).digest('hex'),
  }
}
