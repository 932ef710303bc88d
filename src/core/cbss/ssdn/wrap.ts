import type { XmlElement } from '../../xml/element.ts'
import { elementsOf } from '../../xml/filled.ts'
import { makeElement } from '../../xml/make-element.ts'
import { connectorNamespace, ssdnNamespace as namespace } from './namespaces.ts'
import type { SsdnService } from './services.ts'

/** What only the proxy knows about a request of a classic service (PROTOCOL 3.1). */
export interface SsdnSender {
  /** Eleven digits: a program's number, or an SSIN. */
  userId: string
  email: string
  /** The centre's enterprise number, ten digits. */
  organisation: string
  /** The centre's sector: main code and sub-code, such as `17.1`. */
  sector: string
  /** Such as `ManageAccessRequest # 3`. */
  reference: string
  /** The moment of sending, see `brusselsSsdnTime`. */
  sentAt: string
}

const { filled, group } = elementsOf(namespace)

/** Puts the service request into its envelope, in the order of SSDNRequest.xsd; what is empty is not written. */
export function wrapSsdn(body: XmlElement, service: SsdnService, sender: SsdnSender): XmlElement {
  const [matrix = '', subMatrix = ''] = sender.sector.split('.')
  const user = [
    ...filled('UserID', sender.userId),
    ...filled('Email', sender.email),
    ...filled('OrgUnit', sender.organisation),
    ...filled('MatrixID', matrix),
    ...filled('MatrixSubID', subMatrix),
  ]
  const message = [...filled('Reference', sender.reference), ...filled('TimeRequest', sender.sentAt)]
  const context = [...group('AuthorizedUser', user), ...group('Message', message)]
  const request = [...filled('ServiceId', service.serviceId), ...filled('Version', service.version), body]
  return makeElement(
    'SSDNRequest',
    [...group('RequestContext', context), ...group('ServiceRequest', request)],
    namespace,
  )
}

/** The one parameter of `sendXML`: a whole document as text (PROTOCOL 2.1). Writing it escapes the markup. */
export function wrapAsText(document: string): XmlElement {
  return makeElement('xmlString', document, connectorNamespace)
}
