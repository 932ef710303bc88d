import { appendRow } from '../journal/append.ts'
import type { Writing } from '../store/store.ts'
import { updateAccount } from '../store/users.ts'

/**
 * Gives a user back what was held since an admin's reset. His browsers are told by the change of his account, and the
 * plan of each device finds what came back (`sync/plan.ts`).
 */
export async function releaseResults(
  writing: Writing,
  userId: string,
  { actor, by, now }: { actor: string; by: 'own-factor' | 'security-advisor'; now: number },
): Promise<void> {
  await updateAccount(writing, userId, { resultsHeldSince: null })
  await appendRow(writing, now, { kind: 'results-released', actor, details: { userId, by } })
}
