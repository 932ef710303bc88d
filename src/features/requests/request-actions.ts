import { mayRepeat } from '#core/cbss/may-repeat.ts'
import { isRefusedRepeat, mayBeDeleted, mayHaveArrived } from '#core/records/request-cases.ts'
import type { RequestState } from '#core/records/request-states.ts'
import type { RequestLine } from './request-line.ts'

/** What the author may do with a request, each a verb on a button. */
export type RequestAction = 'cancel' | 'retry' | 'askAgain' | 'correct' | 'duplicate' | 'delete'

const steps = {
  draft: [],
  waiting: ['cancel'],
  queued: ['cancel'],
  'handing-over': [],
  'set-aside': ['retry', 'correct'],
  cancelled: ['duplicate'],
  received: [],
  sent: [],
  validated: ['duplicate', 'correct'],
  ok: ['duplicate'],
  warnings: ['duplicate'],
  errors: ['correct'],
  failed: ['correct', 'duplicate'],
  unknown: ['askAgain'],
  resolved: ['duplicate'],
} as const satisfies Record<RequestState, readonly RequestAction[]>

/**
 * The buttons of a request, the most helpful first; deleting is last and follows the state's own row. What must not
 * be repeated blindly (REGISTER, UNREGISTER) is never asked again: `ResolveUnknown` leads further.
 */
export function actionsOf({
  state,
  request,
}: Pick<RequestLine, 'state' | 'request'>): readonly RequestAction[] {
  // Taking a further attempt back leads to the one before, whose end is unknown still.
  if (isRefusedRepeat(request)) return ['retry', 'cancel']
  // A copy of it could do the same twice; the same bytes under the same id cannot.
  if (mayHaveArrived(request)) return state === 'set-aside' ? ['retry'] : []
  const own: readonly RequestAction[] = steps[state]
  const allowed = own.filter((action) => action !== 'askAgain' || mayRepeat(request))
  return mayBeDeleted(request, state) && state !== 'draft' ? [...allowed, 'delete'] : allowed
}

/** The steps that help out of a difficulty; where one is offered it is the page's main button. */
export const helpingActions: readonly RequestAction[] = ['retry', 'askAgain', 'correct']
