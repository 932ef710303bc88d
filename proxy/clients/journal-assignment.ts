import { appendRow } from '../journal/append.ts'
import type { Writing } from '../store/store.ts'

/** The caseworkers of a client before and after a change, by user id. */
export interface AssignmentChange {
  clientId: string
  before: readonly string[]
  after: readonly string[]
}

/**
 * Journals who was assigned to a client and who no longer is, if anybody: a policy may let the assigned caseworkers read
 * all that was asked about him. `actor` is the id of the user who changed it.
 */
export async function journalAssignment(
  writing: Writing,
  now: number,
  actor: string,
  { clientId, before, after }: AssignmentChange,
): Promise<void> {
  const added = [...new Set(after)].filter((id) => !before.includes(id))
  const removed = [...new Set(before)].filter((id) => !after.includes(id))
  if (added.length === 0 && removed.length === 0) return
  await appendRow(writing, now, { kind: 'assignment-changed', actor, details: { clientId, added, removed } })
}
