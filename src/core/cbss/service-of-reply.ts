import { CodedError } from '../errors.ts'
import { serviceIds, type Service } from '../records/service.ts'
import type { XmlElement } from '../xml/element.ts'
import { child, childrenOf, textOf } from '../xml/find.ts'
import { parseXml } from '../xml/parse.ts'
import { ssdnServices } from './ssdn/services.ts'
import { unwrapSsdn } from './ssdn/unwrap.ts'

/**
 * The service whose reply a text is, in its envelopes or bare. A fault without a service's own element is taken as one
 * of RetrieveTIGroups: it says the same whosever it is.
 *
 * @throws {XmlError} if it is no XML within the limits.
 * @throws {CodedError} `reply-not-understood` if it is no reply of any service.
 */
export function serviceOfReply(text: string): Service {
  const message = unwrapSsdn(parseXml(text))
  if (message && tx25Roots.has(message.name)) return 'tx25'
  const service = message && serviceIds.find((id) => isReplyOf(message, id))
  // The envelope says how it went, whatever was asked.
  if (!service && message?.name === 'SSDNReply') return 'identify-person'
  if (!service)
    throw new CodedError('reply-not-understood', 'The document is no reply of a service of the CBSS.')
  return service
}

const tx25Roots = new Set(['Fault', 'retrieveTIGroupsResponse', 'retrieveTIGroupsFault'])

function isReplyOf(message: XmlElement, id: Service): boolean {
  if (id === 'tx25') return false
  const { serviceId, replyName, requestName } = ssdnServices[id]
  if (message.name === replyName) return true
  if (message.name !== 'SSDNReply') return false
  const own = childrenOf(message, 'ServiceReply')
  // Where the exchange failed as a whole only the reference that was sent tells.
  const reference = textOf(child(child(message, 'ReplyContext'), 'Message'), 'Reference') ?? ''
  return (
    own.some((reply) => child(reply, replyName) || textOf(reply, 'ServiceId')?.trim() === serviceId) ||
    (own.length === 0 && reference.includes(requestName))
  )
}
