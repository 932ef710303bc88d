import { soapNamespace, wrapSoap } from '#core/cbss/soap/wrap.ts'
import { connectorNamespace } from '#core/cbss/ssdn/namespaces.ts'
import { tx25Namespace } from '#core/cbss/tx25/build.ts'
import type { Service } from '#core/records/service.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { writeXml } from '#core/xml/write.ts'

/**
 * A request that asks nothing about nobody: the service refuses it with a fault of its own, which proves address,
 * account and service without a consultation.
 */
export function emptyRequest(service: Service): string {
  const message =
    service === 'tx25'
      ? makeElement('retrieveTIGroupsRequest', [], tx25Namespace)
      : makeElement('xmlString', [], connectorNamespace)
  const prefixes = { [soapNamespace]: 'soap', [tx25Namespace]: 'v2', [connectorNamespace]: 'wsc' }
  return writeXml(wrapSoap(message), prefixes)
}
