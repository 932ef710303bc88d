import type { Session } from '#core/wire/session.ts'
import { findFactor } from '../store/factors.ts'
import type { Reading } from '../store/store.ts'
import { proofLimit } from './require-role.ts'
import type { SignedIn } from './sessions.ts'

/** The session as its own user may see it. */
export async function viewSession(reading: Reading, session: SignedIn): Promise<Session> {
  const { user, duties, resultsHeldSince, provenAt } = session
  const factor = await findFactor(reading, user.id)
  return {
    user,
    duties,
    secondFactor: factor ? { since: factor.since, recoveryCodesLeft: factor.recoveryCodes.length } : null,
    resultsHeldSince,
    provenUntil: new Date(provenAt + proofLimit).toISOString(),
  }
}
