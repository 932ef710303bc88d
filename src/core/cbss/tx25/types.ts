import type { Language } from '../../languages.ts'
import type { Message } from '../../records/answer.ts'
import type { XmlElement } from '../../xml/element.ts'
import type { Leaf } from '../leaf.ts'

/** A piece of a line; strong pieces are shown bold. */
export interface TextPart {
  text: string
  strong: boolean
}

/**
 * One row of the result table. `since` and `until` are ISO dates with unknown parts left out (`1970`,
 * `1968-06`), null when nothing is known. `text` is the join of `parts`. `known` is false for a row that
 * only the generic reading could make.
 */
export interface Tx25Row {
  group: string
  ti: string
  since: string | null
  until: string | null
  text: string
  parts: TextPart[]
  known: boolean
}

interface Exchange {
  /** UUID given by the CBSS, null where a reply has none. */
  ticket: string | null
  messages: Message[]
  /** The number and language the reply says it is about, null where it does not say. */
  ssin: string | null
  language: Language | null
}

/**
 * A reply of RetrieveTIGroups, read. Nothing in its content can make it unreadable. `left` is what the response says beside
 * its information; without information such things stand in the fields of the last message.
 */
export type Tx25Reply =
  | ({ kind: 'data'; information: XmlElement | null; left: Leaf[] } & Exchange)
  | ({ kind: 'refused' } & Exchange)
  | ({ kind: 'fault' } & Exchange)
