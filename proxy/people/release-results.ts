import { appendRow } from '../journal/append.ts'
import type { Writing } from '../store/store.ts'
import { raiseOwn } from '../store/held-results.ts'
import { updateAccount } from '../store/users.ts'

/**
 * Gives a user back what was held since an admin's reset; his browsers pull it again.
 */
export async function releaseResults(
  writing: Writing,
  userId: string,
  { actor, by, now }: { actor: string; by: 'own-factor' | 'security-advisor'; now: number },
): Promise<void> {
  await updateAccount(writing, userId, { resultsHeldSince: null })
  await raiseOwn(writing, userId)
  await appendRow(writing, now, { kind: 'results-released', actor, details: { userId, by } })
}
