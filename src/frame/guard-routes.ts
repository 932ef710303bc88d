import type { NavigationGuardReturn, RouteLocationNormalized } from 'vue-router'
import { useSessionStore } from '../session/session.ts'
import { useSyncStatusStore } from '../session/sync-status.ts'

/**
 * Who is not signed in goes to the sign-in page, which remembers where he wanted to go. An installation
 * without an account goes to its first administrator. Missing roles are said on the page itself (App.vue),
 * so that the address stays.
 */
export function guardRoutes(to: RouteLocationNormalized): NavigationGuardReturn {
  const session = useSessionStore()
  if (session.status === 'signed-in') {
    return to.meta.public && !useSyncStatusStore().signInNeeded ? '/' : true
  }
  const first = session.instance?.needsFirstAdmin ? 'first-administrator' : 'sign-in'
  if (to.name === first) return true
  return { name: first, query: to.meta.public || to.path === '/' ? {} : { to: to.fullPath } }
}
