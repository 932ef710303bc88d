import { CodedError } from '../../errors.ts'
import type { Message } from '../../records/answer.ts'
import type { XmlElement } from '../../xml/element.ts'
import { child } from '../../xml/find.ts'
import { parseXml } from '../../xml/parse.ts'
import type { Leaf } from '../leaf.ts'
import type { ServiceReply } from '../service-reply.ts'
import { readFaultMessages } from '../soap/fault-messages.ts'
import { startTaking, type Taking } from '../taking.ts'
import { ssdnServices, type SsdnService } from './services.ts'
import { readSummary } from './summary.ts'
import { unwrapSsdn } from './unwrap.ts'

/** A reply of a classic service, of which only the body is the service's own. */
export interface SsdnReply {
  state: ServiceReply['state']
  ticket: string | null
  messages: Message[]
  /** Null where the service had nothing to say beside its summary. */
  body: XmlElement | null
  /** What the envelope holds beside what every envelope holds. */
  left: Leaf[]
}

/**
 * Reads the text of a reply in all its envelopes, in the `SSDNReply` alone, or the bare body (PROTOCOL 3.2), by local
 * name. The summary of the service's reply decides the state. Where there is no such reply the one about the exchange
 * does: then nothing was done, and it is a refusal that the centre has to mend (`failed`) unless a ticket was given.
 *
 * @throws {XmlError} if a document, or the document inside, is no XML within the limits.
 * @throws {CodedError} `reply-not-understood` if it is none of these, or claims nothing that could be believed.
 */
export function readSsdnReply(text: string, service: SsdnService): SsdnReply {
  const message = unwrapSsdn(parseXml(text))
  if (message?.name === 'Fault') {
    const messages = readFaultMessages(message, startTaking())
    return { state: 'failed', ticket: null, messages, body: null, left: [] }
  }
  // What the reference system stores is the body alone: that there is one says that it was done.
  if (message?.name === service.replyName) {
    return { state: 'ok', ticket: null, messages: [], body: message, left: [] }
  }
  if (message?.name === 'SSDNReply') return readEnvelope(message, service)
  throw notUnderstood()
}

function readEnvelope(reply: XmlElement, service: SsdnService): SsdnReply {
  const taking = startTaking()
  const context = child(reply, 'ReplyContext')
  const ticket = takeContext(context, taking)
  const own = ownReply(taking.all(reply, 'ServiceReply'), service)
  const body = child(own, service.replyName) ?? null
  if (own && !body && isForeign(own, service)) throw notUnderstood()
  takeNames(own, ['ServiceId', 'Version'], taking)
  const ownSummary = readSummary(child(own, 'ResultSummary'), taking)
  const summary = readSummary(child(context, 'ResultSummary'), taking)
  const decisive = ownSummary ?? summary
  const done = decisive !== null && (ownSummary !== null || body !== null)
  // Neither done nor refused nor kept under a ticket: nothing that anybody could rely on.
  if (!done && decisive?.state !== 'errors' && ticket === null) throw notUnderstood()
  const state = done ? decisive.state : ticket === null ? 'failed' : 'errors'
  const messages = ownSummary?.messages.length ? ownSummary.messages : (summary?.messages ?? [])
  return { state, ticket, messages, body, left: taking.left(reply, body ? [body] : []) }
}

/** We ask one thing at a time; should more come back, the others' leaves stay left. */
function ownReply(replies: readonly XmlElement[], service: SsdnService): XmlElement | undefined {
  return (
    replies.find((reply) => child(reply, service.replyName)) ??
    replies.find((reply) => child(reply, 'ServiceId')?.text.trim() === service.serviceId) ??
    (replies.length === 1 ? replies[0] : undefined)
  )
}

/** Of another service than the one that was asked: that nothing is in it for us would claim that there is nothing. */
function isForeign(reply: XmlElement, { serviceId }: SsdnService): boolean {
  const others = Object.values(ssdnServices).filter((other) => other.serviceId !== serviceId)
  const id = child(reply, 'ServiceId')?.text.trim()
  return others.some((other) => id === other.serviceId || child(reply, other.replyName) !== undefined)
}

/** Sender, reference and times repeat what was sent or what the journal knows: nobody misses them. */
function takeContext(context: XmlElement | undefined, taking: Taking): string | null {
  const user = child(context, 'AuthorizedUser')
  takeNames(user, ['UserID', 'Email', 'OrgUnit', 'MatrixID', 'MatrixSubID'], taking)
  const message = child(context, 'Message')
  takeNames(message, ['Reference', 'TimeRequest', 'TimeReceive', 'TimeResponse'], taking)
  return taking.text(message, 'Ticket')
}

function takeNames(parent: XmlElement | undefined, names: readonly string[], taking: Taking): void {
  for (const name of names) taking.text(parent, name)
}

function notUnderstood(): CodedError {
  return new CodedError('reply-not-understood', 'The document is no reply of this service.')
}
