import { buildRequest, requestBuilders } from '#core/cbss/build-request.ts'
import type { RequestRecord } from '#core/records/request.ts'
import { writeXml } from '#core/xml/write.ts'

/** The service request of a record as XML text; the proxy builds it again and compares. */
export function buildInnerXml(record: Pick<RequestRecord, 'service' | 'parameters'>): string {
  return writeXml(buildRequest(record), requestBuilders[record.service].prefixes)
}
