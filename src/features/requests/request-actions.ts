import { requestStates, type RequestState } from '#core/records/request-states.ts'

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
  validated: ['duplicate'],
  ok: ['duplicate'],
  warnings: ['duplicate'],
  errors: ['correct'],
  failed: ['correct'],
  unknown: ['askAgain'],
  resolved: ['duplicate'],
} as const satisfies Record<RequestState, readonly RequestAction[]>

/** The buttons of a state, the most helpful first; deleting is last and follows the state's own row. */
export function actionsOf(state: RequestState): readonly RequestAction[] {
  return requestStates[state].deletable && state !== 'draft' ? [...steps[state], 'delete'] : steps[state]
}

/** The steps that help out of a difficulty; where one is offered it is the page's main button. */
export const helpingActions: readonly RequestAction[] = ['retry', 'askAgain', 'correct']
