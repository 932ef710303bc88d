import { soapNamespace, wrapSoap } from '#core/cbss/soap/wrap.ts'
import { tx25Namespace } from '#core/cbss/tx25/build.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { writeXml } from '#core/xml/write.ts'
import { registerNamespace } from './information.ts'
import { informationElements } from './statuses.ts'

/** What the CBSS adds to every answer: its ticket and its times (xs:dateTime). */
export interface Stamp {
  ticketCBSS: string
  timestampReceive: string
  timestampReply: string
}

const informationCbss = ({ ticketCBSS, timestampReceive, timestampReply }: Stamp): XmlElement =>
  makeElement('informationCBSS', [
    makeElement('ticketCBSS', ticketCBSS),
    makeElement('timestampReceive', timestampReceive),
    makeElement('timestampReply', timestampReply),
  ])

/**
 * A response of version 2 in its envelope: what the customer sent about himself and his search comes back as it
 * came (PROTOCOL 6.2). `request` is valid by the schema, so its children are known.
 */
export function responseXml(
  request: XmlElement,
  stamp: Stamp,
  status: XmlElement,
  information?: XmlElement,
): string {
  const [customer, search] = ['informationCustomer', 'searchInformation'].map((name) =>
    request.children.filter((child) => child.name === name),
  )
  const legalContext = request.children.filter((child) => child.name === 'legalContext')
  const children = [...(customer ?? []), informationCbss(stamp), ...legalContext, ...(search ?? []), status]
  return envelopeXml(
    makeElement(
      'retrieveTIGroupsResponse',
      [...children, ...(information ? [information] : [])],
      tx25Namespace,
    ),
  )
}

/** What a fault says in its detail (PROTOCOL 6.4). */
export interface FaultDetail {
  /** Whose mistake it is, in the words of SOAP 1.1. */
  blame: 'Client' | 'Server'
  reasonCode: string
  diagnostic: string
  information?: Record<string, string>
}

/** A SOAP fault with the detail of the CBSS; `customer` is `informationCustomer` where the request had one. */
export function faultXml(fault: FaultDetail, stamp: Stamp, customer: XmlElement | undefined): string {
  const detail = makeElement('detail', [
    makeElement('severity', 'FATAL'),
    makeElement('reasonCode', fault.reasonCode),
    makeElement('diagnostic', fault.diagnostic),
    makeElement('authorCode', 'http://www.ksz-bcss.fgov.be'),
    ...informationElements(fault.information ?? {}),
  ])
  const own = [...(customer ? [customer] : []), informationCbss(stamp), detail]
  return envelopeXml(
    makeElement(
      'Fault',
      [
        makeElement('faultcode', `soap:${fault.blame}`),
        makeElement('faultstring', 'An error occurred while treating the request.'),
        makeElement('detail', [makeElement('retrieveTIGroupsFault', own, tx25Namespace)]),
      ],
      soapNamespace,
    ),
  )
}

const prefixes = { [soapNamespace]: 'soap', [tx25Namespace]: 'v2', [registerNamespace]: 'r' }

function envelopeXml(message: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(wrapSoap(message), prefixes)}`
}
