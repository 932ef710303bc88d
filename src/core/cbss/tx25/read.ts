import { digitsOf } from '../../digits.ts'
import { CodedError } from '../../errors.ts'
import { languages, type Language } from '../../languages.ts'
import type { XmlElement } from '../../xml/element.ts'
import { child, childrenOf, descend, textOf } from '../../xml/find.ts'
import { parseXml } from '../../xml/parse.ts'
import { unwrapSoap } from '../soap/unwrap.ts'
import { readFaultMessages } from '../soap/fault-messages.ts'
import type { Leaf } from '../leaf.ts'
import { startTaking, type Taking } from '../taking.ts'
import { withLeaves } from '../with-leaves.ts'
import { readStatusMessage } from './messages.ts'
import type { Tx25Reply } from './types.ts'

/**
 * Reads a reply of RetrieveTIGroups, version 1 or 2, in a SOAP envelope or bare, by local name (PROTOCOL 6.2
 * to 6.4). NO_RESULT is a refusal; every other status is data, also one that is not known here.
 *
 * @throws {CodedError} `reply-not-understood` if it is neither a response with a status or information nor a fault.
 */
export function readTx25Reply(root: XmlElement): Tx25Reply {
  const message = unwrapSoap(root)
  if (message?.name === 'Fault') return readFault(message, descend(message, 'detail', faultName))
  if (message?.name === faultName) return readFault(message, message)
  if (message?.name !== 'retrieveTIGroupsResponse') throw notUnderstood()
  const parts = childrenOf(message, 'rrn_it_implicit')
  const information = joined(parts)
  const status = child(message, 'status')
  // Without both, "no rows" would claim that nothing is known about the person.
  if (!status && !information) throw notUnderstood()
  const taking = startTaking()
  const ticket = takeExchange(message, taking)
  const messages = status ? [readStatusMessage(status, taking)] : []
  const ssin = ssinOf(message, information)
  const language = languageOf(
    textOf(child(message, 'searchInformation'), 'language') ?? information?.attributes.Language,
  )
  if (textOf(status, 'value')?.trim() === 'NO_RESULT') {
    return { kind: 'refused', ticket, messages: withLeaves(messages, taking.left(message)), ssin, language }
  }
  const left = [...taking.left(message, parts), ...parts.flatMap(attributesOf)]
  return { kind: 'data', ticket, messages, ssin, language, information, left }
}

/**
 * Reads the text of a reply: {@link parseXml}, then {@link readTx25Reply}.
 *
 * @throws {XmlError} if it is no XML within the limits.
 * @throws {CodedError} `reply-not-understood` if it is neither a response nor a fault.
 */
export function readTx25Text(xml: string): Tx25Reply {
  return readTx25Reply(parseXml(xml))
}

const faultName = 'retrieveTIGroupsFault'

function readFault(fault: XmlElement, own: XmlElement | undefined): Tx25Reply {
  const taking = startTaking()
  const ticket = takeExchange(own, taking)
  const messages = readFaultMessages(fault, taking, own)
  return { kind: 'fault', ticket, messages, ssin: null, language: null }
}

/** Sender, times and question repeat what was sent or what the journal knows: nobody misses them. */
function takeExchange(message: XmlElement | undefined, taking: Taking): string | null {
  for (const [part, names] of Object.entries(exchange))
    for (const name of names) taking.text(descend(message, ...part.split('/')), name)
  taking.text(message, 'legalContext')
  return taking.text(child(message, 'informationCBSS'), 'ticketCBSS')
}

const exchange = {
  informationCustomer: ['ticket', 'timestampSent'],
  'informationCustomer/customerIdentification': ['cbeNumber', 'sector', 'institution'],
  informationCBSS: ['timestampReceive', 'timestampReply'],
  searchInformation: ['ssin', 'language', 'history'],
}

/** Should it come in parts, against the schema, they are read as one. */
function joined([first, ...more]: readonly XmlElement[]): XmlElement | null {
  if (!first || more.length === 0) return first ?? null
  return {
    ...first,
    text: [first, ...more].map(({ text }) => text).join(''),
    children: [first, ...more].flatMap(({ children }) => children),
  }
}

/** What stands at the information itself, beside its language; rows are made of what is in it. */
function attributesOf({ name, attributes }: XmlElement): Leaf[] {
  const { Language: _, ...others } = attributes
  return Object.entries(others).map(([key, text]) => ({ path: `${name}/@${key}`, text }))
}

/** The number the content is about; a simulator or a mix-up may answer with another one than was asked. */
function ssinOf(message: XmlElement, information: XmlElement | null): string | null {
  const owner = descend(information ?? undefined, 'NationalNumber', 'NationalNumber', 'NationalNumber')
  const asked = textOf(child(message, 'searchInformation'), 'ssin')
  return [owner?.text, asked].map((text) => digitsOf(text ?? '')).find(Boolean) ?? null
}

function languageOf(text: string | undefined): Language | null {
  const code = text?.trim().toLowerCase()
  return languages.find((language) => language === code) ?? null
}

function notUnderstood(): CodedError {
  return new CodedError(
    'reply-not-understood',
    'The document is neither a response nor a fault of RetrieveTIGroups.',
  )
}
