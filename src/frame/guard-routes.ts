import type { NavigationGuardReturn, RouteLocationNormalized } from 'vue-router'
import { useSessionStore } from '../session/session.ts'
import { useSyncStatusStore } from '../session/sync-status.ts'

/** A locked device shows its own page, or that for signing in; both lead back to where one was. */
function guardLocked(to: RouteLocationNormalized): NavigationGuardReturn {
  if (to.name === 'unlock' || to.name === 'sign-in') return true
  return { name: 'unlock', query: { to: to.fullPath } }
}

/**
 * Who is not signed in goes to the sign-in page, which remembers where he wanted to go. An installation
 * without an account goes to its first administrator. Missing roles are said on the page itself (App.vue),
 * so that the address stays.
 */
export function guardRoutes(to: RouteLocationNormalized): NavigationGuardReturn {
  const session = useSessionStore()
  if (session.status === 'signed-in') {
    if (session.duties.length > 0) return to.name === 'account' || { name: 'account' }
    return to.meta.public && !useSyncStatusStore().signInNeeded ? '/' : true
  }
  if (to.name === 'unlock' && session.status === 'unreachable') return true
  if (session.status === 'locked') return guardLocked(to)
  const first = session.instance?.needsFirstAdmin ? 'first-administrator' : 'sign-in'
  if (to.name === first) return true
  return { name: first, query: to.meta.public || to.path === '/' ? {} : { to: to.fullPath } }
}
