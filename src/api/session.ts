import type { Credentials, FirstAdmin, Session } from '#core/wire/session.ts'
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
