import type { Language } from '../languages.ts'
import type { Message } from '../records/answer.ts'
import type { Service } from '../records/service.ts'
import type { XmlElement } from '../xml/element.ts'
import type { Leaf } from './leaf.ts'
import type { IdentifyPersonResult } from './identify-person/types.ts'
import type { ManageAccessResult } from './manage-access/types.ts'

/** What a Tx25 brought: `renderTx25` makes rows of it. `ssin` and `language` are what the reply itself says. */
export interface Tx25Result {
  /** `rrn_it_implicit`; null where nothing is known about the person. */
  information: XmlElement | null
  ssin: string | null
  language: Language | null
  /** What the reply says beside its information. */
  left: Leaf[]
}

/** The result of each service. */
export interface ResultOf {
  'identify-person': IdentifyPersonResult
  'manage-access': ManageAccessResult
  tx25: Tx25Result
}

/**
 * A reply of one service, read. `state` as in PROTOCOL 8.2: `errors` is a refusal with or without a ticket, `failed`
 * a fault, which was surely not carried out. `result` is null unless data came.
 */
export interface ServiceReplyOf<S extends Service> {
  service: S
  state: 'ok' | 'warnings' | 'errors' | 'failed'
  ticket: string | null
  messages: Message[]
  result: ResultOf[S] | null
}

/** A reply of any service; `service` tells which result it has. */
export type ServiceReply = { [S in Service]: ServiceReplyOf<S> }[Service]
