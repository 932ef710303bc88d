import type { Session } from '#core/wire/session.ts'

/** What is held back because an admin reset the password. */
export interface HeldResults {
  /** What was answered before (ISO time). */
  since: string
  /** Whether signing in with the second factor opens it: one that was set up before the reset. */
  factorOpens: boolean
}

/** What the proxy says is held back; null where nothing is. */
export function heldResultsOf({ resultsHeldSince: since, secondFactor }: Session): HeldResults | null {
  return since === null ? null : { since, factorOpens: secondFactor !== null && secondFactor.since < since }
}
