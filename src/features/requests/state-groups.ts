import { requestStates, type RequestState } from '#core/records/request-states.ts'

/** The groups in which people look for requests, in the order of the chips. */
export const stateGroups = ['needsYou', 'drafts', 'underWay', 'done'] as const

/** One of {@link stateGroups}. */
export type StateGroup = (typeof stateGroups)[number]

/** Where a state belongs, from its row alone, so that a new state needs no second table. */
export function stateGroup(state: RequestState): StateGroup {
  const { needsPerson, editable, moving } = requestStates[state]
  if (needsPerson) return 'needsYou'
  if (editable) return 'drafts'
  return moving ? 'underWay' : 'done'
}
