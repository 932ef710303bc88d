import { mayRepeat } from '../cbss/may-repeat.ts'
import { requestStates, type RequestState } from './request-states.ts'
import type { RequestRecord } from './request.ts'

/**
 * Whether nobody here knows if a request that was taken out of the queue had arrived: it left, and no receipt came. The
 * proxy's next word about it ends that.
 */
export function mayHaveArrived({ progress, leftAt }: Pick<RequestRecord, 'progress' | 'leftAt'>): boolean {
  return leftAt !== undefined && (progress === 'cancelled' || progress === 'set-aside')
}

/**
 * Whether nobody can say, after a restore of the proxy, what became of a request that left without a receipt. What only
 * reads and still waits is no such case: it is handed over again.
 */
export function isDoubtfulAfterRestore(request: RequestRecord): boolean {
  const waits = request.progress === 'queued' && !mayRepeat(request)
  return request.leftAt !== undefined && (waits || mayHaveArrived(request))
}

/** Whether a request is a further attempt that was set aside: what became of the one before is unknown still. */
export function isRefusedRepeat({ progress, attempt }: Pick<RequestRecord, 'progress' | 'attempt'>): boolean {
  return progress === 'set-aside' && attempt > 1
}

/** Whether a request in this state may be removed altogether: surely nothing of it was carried out. */
export function mayBeDeleted(
  request: Pick<RequestRecord, 'progress' | 'attempt' | 'leftAt'>,
  state: RequestState,
): boolean {
  return requestStates[state].deletable && !mayHaveArrived(request) && !isRefusedRepeat(request)
}

/** Codes of what a person, or this device by itself, set aside: the proxy refused nothing. */
const setAsideHere: ReadonlySet<string> = new Set(['set-aside-by-hand', 'waited-in-vain'])

/** A case in which the words of the state alone would claim more than is known; null where they hold. */
export function specialCase(
  request: Pick<RequestRecord, 'progress' | 'attempt' | 'leftAt' | 'setAside'>,
  state: RequestState,
): 'missing' | 'onItsWay' | 'uncertain' | 'refusedRepeat' | 'setAsideHere' | null {
  // What the server lost by a restore may never have left it.
  if (state === 'unknown' && request.progress === 'missing') return 'missing'
  if (state === 'set-aside' && isRefusedRepeat(request)) return 'refusedRepeat'
  if (state === 'queued' && request.leftAt !== undefined) return 'onItsWay'
  const ownState = state === 'cancelled' || state === 'set-aside'
  if (ownState && mayHaveArrived(request)) return 'uncertain'
  return state === 'set-aside' && setAsideHere.has(request.setAside?.code ?? '') ? 'setAsideHere' : null
}
