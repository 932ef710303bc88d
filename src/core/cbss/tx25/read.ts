import { CodedError } from '../../errors.ts'
import type { XmlElement } from '../../xml/element.ts'
import { child, childrenOf, descend, textOf } from '../../xml/find.ts'
import { parseXml } from '../../xml/parse.ts'
import { unwrapSoap } from '../soap/unwrap.ts'
import { readFaultMessages } from '../soap/fault-messages.ts'
import { readStatusMessage } from './messages.ts'
import { languages, type Language, type Tx25Reply } from './types.ts'

/**
 * Reads a reply of RetrieveTIGroups, version 1 or 2, in a SOAP envelope or bare, by local name (PROTOCOL 6.2
 * to 6.4). NO_RESULT is a refusal; every other status is data, also one that is not known here.
 *
 * @throws {CodedError} `reply-not-understood` if it is neither a response with a status or information nor a fault.
 */
export function readTx25Reply(root: XmlElement): Tx25Reply {
  const message = unwrapSoap(root)
  if (message?.name === 'Fault') return readFault(message)
  if (message?.name !== 'retrieveTIGroupsResponse') throw notUnderstood()
  const information = joined(childrenOf(message, 'rrn_it_implicit'))
  const status = child(message, 'status')
  // Without both, "no rows" would claim that nothing is known about the person.
  if (!status && !information) throw notUnderstood()
  const exchange = {
    ticket: trimmedText(child(message, 'informationCBSS'), 'ticketCBSS'),
    messages: status ? [readStatusMessage(status)] : [],
    ssin: ssinOf(message, information),
    language: languageOf(
      textOf(child(message, 'searchInformation'), 'language') ?? information?.attributes.Language,
    ),
  }
  if (trimmedText(status, 'value') === 'NO_RESULT') return { kind: 'refused', ...exchange }
  return { kind: 'data', information, ...exchange }
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

function readFault(fault: XmlElement): Tx25Reply {
  const own = child(fault, 'detail')?.children.find((element) => element.name === 'retrieveTIGroupsFault')
  const ticket = trimmedText(child(own, 'informationCBSS'), 'ticketCBSS')
  return { kind: 'fault', ticket, messages: readFaultMessages(fault, own), ssin: null, language: null }
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

/** The number the content is about; a simulator or a mix-up may answer with another one than was asked. */
function ssinOf(message: XmlElement, information: XmlElement | null): string | null {
  const owner = descend(information ?? undefined, 'NationalNumber', 'NationalNumber', 'NationalNumber')
  const asked = textOf(child(message, 'searchInformation'), 'ssin')
  return [owner?.text, asked].map((text) => text?.replace(/\D/g, '')).find(Boolean) ?? null
}

function languageOf(text: string | undefined): Language | null {
  const code = text?.trim().toLowerCase()
  return languages.find((language) => language === code) ?? null
}

function trimmedText(element: XmlElement | undefined, name: string): string | null {
  return textOf(element, name)?.trim() || null
}

function notUnderstood(): CodedError {
  return new CodedError(
    'reply-not-understood',
    'The document is neither a response nor a fault of RetrieveTIGroups.',
  )
}
