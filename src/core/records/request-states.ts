import type { Answer } from './answer.ts'
import type { RequestRecord } from './request.ts'

type BrowserState = Exclude<RequestRecord['progress'], 'handed-over' | 'missing'> | 'handing-over'

/** Every state a request can be seen in: the browser's own until a receipt came, the proxy's after it. */
export type RequestState = BrowserState | Answer['state']

/** What a state means for buttons, lists and colours. */
export interface RequestStateRow {
  /** The author may still change the request itself. */
  editable: boolean
  /** It may be removed altogether, unless `mayBeDeleted` knows better: nothing was carried out, no ticket. */
  deletable: boolean
  /** It waits in the outbox of this browser. */
  unsent: boolean
  /** It goes on by itself; nobody has to do anything. */
  moving: boolean
  /** A person has to decide something. */
  needsPerson: boolean
  /** The same read-only question may be put again, as the next attempt. */
  mayAskAgain: boolean
  /** The colour of its badge. */
  tone: 'neutral' | 'moving' | 'done' | 'look' | 'broken' | 'unknown'
}

const nothing = {
  editable: false,
  deletable: false,
  unsent: false,
  moving: false,
  needsPerson: false,
  mayAskAgain: false,
}

/**
 * The states of DESIGN 3, one row each; badges, filters, buttons and the rule "a request with a ticket is
 * read-only" read the same row. `handing-over` and `received` are finer than the reference system's "sent":
 * they say how far a receipt proves the way.
 */
export const requestStates = {
  draft: { ...nothing, editable: true, deletable: true, tone: 'neutral' },
  waiting: { ...nothing, unsent: true, moving: true, tone: 'look' },
  queued: { ...nothing, unsent: true, moving: true, tone: 'look' },
  'handing-over': { ...nothing, moving: true, tone: 'moving' },
  'set-aside': { ...nothing, deletable: true, unsent: true, needsPerson: true, tone: 'broken' },
  cancelled: { ...nothing, deletable: true, tone: 'neutral' },
  received: { ...nothing, moving: true, tone: 'moving' },
  sent: { ...nothing, moving: true, tone: 'moving' },
  validated: { ...nothing, deletable: true, tone: 'done' },
  ok: { ...nothing, tone: 'done' },
  warnings: { ...nothing, tone: 'look' },
  errors: { ...nothing, needsPerson: true, tone: 'broken' },
  failed: { ...nothing, deletable: true, needsPerson: true, tone: 'broken' },
  unknown: { ...nothing, needsPerson: true, mayAskAgain: true, tone: 'unknown' },
  resolved: { ...nothing, tone: 'done' },
} as const satisfies Record<RequestState, RequestStateRow>

/**
 * The one state that a person sees, from the browser's record and the proxy's answer. An answer to an
 * earlier attempt does not hide that a newer one waits. What the proxy lost by a restore, and of which no answer is
 * here, is `unknown`: nobody can say whether it was carried out.
 */
export function requestState(
  request: Pick<RequestRecord, 'progress' | 'attempt'>,
  answer: Pick<Answer, 'state' | 'attempt'> | undefined,
): RequestState {
  if (answer && answer.attempt >= request.attempt) return answer.state
  if (request.progress === 'missing') return 'unknown'
  return request.progress === 'handed-over' ? 'handing-over' : request.progress
}

/** Whether a state stays as it is unless somebody does something: nothing of it is on its way. */
export function isSettledState(state: RequestState): boolean {
  const { moving, unsent } = requestStates[state]
  return !moving && !unsent && state !== 'cancelled' && state !== 'unknown'
}
