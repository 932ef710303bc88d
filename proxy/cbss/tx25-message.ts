import { brusselsTimestamp } from '#core/cbss/brussels-time.ts'
import { soapNamespace, wrapSoap } from '#core/cbss/soap/wrap.ts'
import { buildTx25, tx25Namespace } from '#core/cbss/tx25/build.ts'
import { wrapTx25 } from '#core/cbss/tx25/wrap.ts'
import { CodedError } from '#core/errors.ts'
import type { RequestRecord } from '#core/records/request.ts'
import type { Submission } from '#core/wire/outbox.ts'
import { writeXml } from '#core/xml/write.ts'
import { validateXml } from './validate.ts'

/** Where a base URL takes RetrieveTIGroups v2, and its SOAPAction (PROTOCOL 2 and 2.2). */
export const tx25Service = {
  path: '/SOA4520/RetrieveTIGroupsService/v2/retrieveTI',
  soapAction: 'http://kszbcss.fgov.be/RetrieveTIGroupsService/retrieveTI',
  /** Mandatory since version 2 (PROTOCOL 6.1). */
  legalContext: 'PCSA:SOCIAL_INQUIRY',
} as const

const prefixes = { [tx25Namespace]: 'v2', [soapNamespace]: 'soap' }

/**
 * The whole envelope for a request: built from its record, completed with what only the proxy knows, and
 * checked against the schema. `now` is in milliseconds since 1970.
 *
 * @throws {CodedError} `invalid-request` with the places where it does not agree with the schema.
 */
export async function makeTx25Message(
  request: RequestRecord | Submission,
  requestingOrganisation: string,
  now: number,
): Promise<string> {
  if (request.service !== 'tx25') throw new CodedError('invalid-request', 'This service is not carried yet.')
  const message = wrapTx25(buildTx25(request.parameters), {
    ticket: request.id,
    sentAt: brusselsTimestamp(now),
    cbeNumber: requestingOrganisation,
    legalContext: tx25Service.legalContext,
  })
  const issues = await validateXml('retrieve-ti-groups-request', writeXml(message, prefixes))
  if (issues.length > 0) {
    const fields = issues.map(({ element, reason }) => ({ field: element ?? '', reason }))
    throw new CodedError('invalid-request', 'The request does not agree with the schema of the service.', {
      fields,
    })
  }
  return writeXml(wrapSoap(message), prefixes)
}
