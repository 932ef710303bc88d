import type { User } from '#core/records/user.ts'
import type { Instance } from '#core/wire/instance.ts'

/** What a tab remembers across a reload: names only, no secret and nothing about a client. */
export interface KnownSession {
  instance: Instance
  user: User
}

const key = 'cbss-desk:session'

/** The session of this tab before its reload, or null. */
export function recallSession(): KnownSession | null {
  const stored = sessionStorage.getItem(key)
  return stored === null ? null : (JSON.parse(stored) as KnownSession)
}

/** Remembers the session for a reload. It ends with the tab: a cold start needs the proxy, or later a key. */
export function rememberSession(session: KnownSession): void {
  const { demoAccounts: _passwords, ...instance } = session.instance
  sessionStorage.setItem(
    key,
    JSON.stringify({ user: session.user, instance: { ...instance, demoAccounts: [] } }),
  )
}

/** Forgets it. */
export function forgetSession(): void {
  sessionStorage.removeItem(key)
}
