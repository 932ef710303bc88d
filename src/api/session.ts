import type {
  Credentials,
  FirstAdmin,
  NewFactor,
  PasswordChange,
  Proof,
  RecoveryCodes,
  Session,
  SessionLine,
} from '#core/wire/session.ts'
import { ask } from './client.ts'

/** Who is signed in; throws `not-signed-in` where nobody is. */
export function fetchSession(): Promise<Session> {
  return ask('session')
}

/** Signs in; the session itself lies in a cookie that no script can read. */
export function signIn(credentials: Credentials): Promise<Session> {
  return ask('session', { method: 'post', json: credentials })
}

/** Ends the session at the proxy. */
export function signOut(): Promise<void> {
  return ask('session', { method: 'delete' })
}

/** Makes the first administrator of an installation for real use, with the one-time code of its log. */
export function makeFirstAdmin(account: FirstAdmin): Promise<Session> {
  return ask('first-admin', { method: 'post', json: account })
}

/** Proves once more who is at work, by password or code; counts for five minutes. Throws `wrong-credentials`. */
export function giveProof(proof: Proof): Promise<void> {
  return ask('session/step-up', { method: 'post', json: proof })
}

/** Changes one's own password; the other sessions end. Throws `wrong-credentials` for the present one. */
export function changePassword(change: PasswordChange): Promise<void> {
  return ask('session/password', { method: 'put', json: change })
}

/** Begins a second factor: its secret is shown once and counts only after {@link confirmFactor}. */
export function beginFactor(): Promise<NewFactor> {
  return ask('session/second-factor/begin', { method: 'post', json: {} })
}

/** Confirms the factor by the first code it shows. Throws `wrong-second-factor`. */
export function confirmFactor(code: string): Promise<RecoveryCodes> {
  return ask('session/second-factor/confirm', { method: 'post', json: { code } })
}

/** Takes the second factor away; throws `step-up-required`, and `not-allowed` where the policy requires one. */
export function removeFactor(): Promise<void> {
  return ask('session/second-factor', { method: 'delete' })
}

/** One's own open sessions. */
export function listSessions(): Promise<SessionLine[]> {
  return ask('session/list')
}

/** Ends one of one's own sessions. */
export function endSession(id: string): Promise<void> {
  return ask(`session/list/${id}`, { method: 'delete' })
}
