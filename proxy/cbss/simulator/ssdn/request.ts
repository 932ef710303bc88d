import { unwrapSoap } from '#core/cbss/soap/unwrap.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { child, childrenOf, textOf } from '#core/xml/find.ts'
import { parseXml } from '#core/xml/parse.ts'
import { namespaces } from './namespaces.ts'

/** One request to a service, in its envelope. */
export interface ServiceRequest {
  serviceId: string
  version: string
  /** Undefined where there is none. */
  body: XmlElement | undefined
}

/** A document that came as text inside `sendXML`. */
export interface SsdnRequest {
  root: XmlElement
  authorizedUser: XmlElement | undefined
  reference: string | null
  timeRequest: string | null
  /** Enterprise number of the asking organisation, empty where it says none. */
  orgUnit: string
  services: readonly ServiceRequest[]
}

/** Text without white space at its ends and with single blanks in it; empty where there is none. */
export const collapsed = (element: XmlElement | undefined, name: string): string =>
  (textOf(element, name) ?? '').replace(/\s+/g, ' ').trim()

function readDocument(root: XmlElement): SsdnRequest {
  const context = child(root, 'RequestContext')
  const authorizedUser = child(context, 'AuthorizedUser')
  const message = child(context, 'Message')
  return {
    root,
    authorizedUser,
    reference: textOf(message, 'Reference'),
    timeRequest: textOf(message, 'TimeRequest'),
    orgUnit: collapsed(authorizedUser, 'OrgUnit'),
    services: childrenOf(root, 'ServiceRequest').map((request) => ({
      serviceId: collapsed(request, 'ServiceId'),
      version: collapsed(request, 'Version'),
      body: request.children.find(({ name }) => name !== 'ServiceId' && name !== 'Version'),
    })),
  }
}

/**
 * Reads the SOAP envelope of `sendXML` and the document in it, which is escaped text or CDATA. Undefined where the
 * body is no such envelope, or its text no XML document with the root of a request.
 */
export function readSsdnRequest(body: string): SsdnRequest | undefined {
  try {
    const envelope = parseXml(body)
    const carrier = envelope.name === 'Envelope' ? unwrapSoap(envelope) : undefined
    if (carrier?.name !== 'xmlString' || carrier.namespace !== namespaces.connector) return undefined
    const root = parseXml(carrier.text.trim())
    if (root.name !== 'SSDNRequest' || root.namespace !== namespaces.service) return undefined
    return readDocument(root)
  } catch {
    return undefined
  }
}
