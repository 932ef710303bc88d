import { wrapSoap } from '#core/cbss/soap/wrap.ts'
import type { XmlElement } from '#core/xml/element.ts'
import { makeElement } from '#core/xml/make-element.ts'
import { writeXml } from '#core/xml/write.ts'
import type { Stamp } from '../reply/envelope.ts'
import { namespaces, prefixes } from './namespaces.ts'
import type { SsdnRequest } from './request.ts'
import { detail, summaryElement, worstOf, type Detail } from './summary.ts'

/** What a service replies: its messages and, if it has something to say, its body. */
export interface ServiceReply {
  serviceId: string
  version: string
  details: readonly Detail[]
  body?: XmlElement | undefined
}

const ssdn = (name: string, content: string | XmlElement[]) => makeElement(name, content, namespaces.service)

/** `yyyyMMddTHHmmss` on the clock of Brussels, from an `xs:dateTime` of that clock (PROTOCOL 3.1). */
const compact = (timestamp: string) => timestamp.slice(0, 19).replace(/[-:]/g, '')

/** A ticket in the form of the samples. */
export const ssdnTicket = ({ ticketCBSS }: Stamp): string =>
  `THTT${ticketCBSS.replaceAll('-', '').slice(0, 11).toUpperCase()}`

function messageElement({ reference, timeRequest }: SsdnRequest, stamp: Stamp): XmlElement {
  return ssdn('Message', [
    ...(reference === null ? [] : [ssdn('Reference', reference)]),
    ssdn('Ticket', ssdnTicket(stamp)),
    ...(timeRequest === null ? [] : [ssdn('TimeRequest', timeRequest)]),
    ssdn('TimeReceive', compact(stamp.timestampReceive)),
    ssdn('TimeResponse', compact(stamp.timestampReply)),
  ])
}

const replyElement = ({ serviceId, version, details, body }: ServiceReply): XmlElement =>
  ssdn('ServiceReply', [
    summaryElement(details),
    ssdn('ServiceId', serviceId),
    ssdn('Version', version),
    ...(body ? [body] : []),
  ])

/** The context says only that one of the services had an error or a warning (PROTOCOL 3.2). */
function contextDetails(replies: readonly ServiceReply[]): Detail[] {
  const worst = worstOf(replies.flatMap(({ details }) => details))
  if (worst === 'ERROR') return [detail('service-error')]
  return worst === 'WARNING' ? [detail('service-warning')] : []
}

/** Escapes a document into `wsc:xmlString` and wraps it, as the connector does. */
export function connectorXml(document: string): string {
  const envelope = wrapSoap(makeElement('xmlString', document, namespaces.connector))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(envelope, prefixes)}`
}

// As in the samples: a good reply begins with an XML declaration, another one does not.
function documentXml(
  context: XmlElement,
  replies: readonly ServiceReply[],
  details: readonly Detail[],
): string {
  const root = ssdn('SSDNReply', [context, ...replies.map(replyElement)])
  const declaration = details.length === 0 ? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' : ''
  return connectorXml(declaration + writeXml(root, prefixes))
}

/** The whole answer to a request whose services replied. */
export function ssdnReplyXml(request: SsdnRequest, replies: readonly ServiceReply[], stamp: Stamp): string {
  const details = contextDetails(replies)
  const user = request.authorizedUser ? [request.authorizedUser] : []
  const context = ssdn('ReplyContext', [summaryElement(details), ...user, messageElement(request, stamp)])
  return documentXml(context, replies, details)
}

/** The answer where the header cannot be read: no user, no message, no ticket, no service was asked. */
export function unreadableHeaderXml(problem: Detail): string {
  return documentXml(ssdn('ReplyContext', [summaryElement([problem])]), [], [problem])
}
