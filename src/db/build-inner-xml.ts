import { buildTx25, tx25Namespace } from '#core/cbss/tx25/build.ts'
import type { RequestRecord } from '#core/records/request.ts'
import { writeXml } from '#core/xml/write.ts'

/** The service request of a record as XML text; the proxy builds it again and compares. */
export function buildInnerXml(record: Pick<RequestRecord, 'parameters'>): string {
  return writeXml(buildTx25(record.parameters), { [tx25Namespace]: 'v2' })
}
