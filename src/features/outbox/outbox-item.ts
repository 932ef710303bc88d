import { requestState, requestStates, type RequestState } from '#core/records/request-states.ts'
import type { Answer } from '#core/records/answer.ts'
import type { RequestRecord } from '#core/records/request.ts'
import type { Visit } from '#core/records/visit.ts'
import type { UnsentRecord } from '../../db/use-bookkeeping.ts'
import type { Tone } from '../../ui/tone.ts'

interface Item {
  /** Unlike that of any other item. */
  key: string
  id: string
  /** About whom: a client's name, empty where this device does not know it. */
  who: string
  tone: Tone
  /** It does not go on by itself. */
  needsPerson: boolean
  /** ISO time since which it waits; null where nobody noted it. */
  since: string | null
}

/** A request that waits on this device, or was set aside on it. */
export interface RequestItem extends Item {
  kind: 'request'
  request: RequestRecord
  state: RequestState
}

/** A client's file or a visit whose change the proxy does not have, or that waits for a decision. */
export interface RecordItem extends Item {
  kind: 'record'
  unsent: UnsentRecord
  /** The visit it is; undefined for a client, and for a visit that was deleted. */
  visit: Visit | undefined
}

/** Something that waits on this device. */
export type OutboxItem = RequestItem | RecordItem

/** The request as an item; null where nothing of it waits here. */
export function requestItem(request: RequestRecord, answer: Answer | undefined): RequestItem | null {
  const state = requestState(request, answer)
  const { unsent, tone, needsPerson } = requestStates[state]
  if (!unsent) return null
  const since = request.setAside?.at ?? request.queuedAt ?? request.changedAt
  const { id, clientName: who } = request
  return { kind: 'request', key: `request ${id}`, id, who, tone, needsPerson, since, request, state }
}

/** A record without a receipt as an item; `names` are those of the clients on this device. */
export function recordItem(
  unsent: UnsentRecord,
  names: ReadonlyMap<string, string>,
  visit: Visit | undefined,
): RecordItem {
  const { name, id, setAside, conflicts } = unsent
  const who = names.get(name === 'clients' ? id : (visit?.clientId ?? '')) ?? ''
  const needsPerson = setAside !== null || conflicts.length > 0
  const tone = setAside ? 'broken' : 'look'
  const since = setAside?.at ?? visit?.changedAt ?? null
  return { kind: 'record', key: `${name} ${id}`, id, who, tone, needsPerson, since, unsent, visit }
}

/** What waits longest first; what has no time has waited for long. */
export function oldestFirst(left: OutboxItem, right: OutboxItem): number {
  return (left.since ?? '').localeCompare(right.since ?? '') || left.key.localeCompare(right.key)
}
