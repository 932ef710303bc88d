import { watch } from 'vue'
import { createRouter, createWebHistory, type Router, type RouterHistory } from 'vue-router'
import { features } from './features.ts'
import type { Feature } from './features/define-feature.ts'
import { guardRoutes } from './frame/guard-routes.ts'
import { homeOf } from './frame/navigation.ts'
import { useSessionStore } from './session/session.ts'

/** The routes of all features, a first page per role, and a page for addresses that lead nowhere. */
export function makeRouter(
  history: RouterHistory = createWebHistory(),
  known: readonly Feature[] = features,
): Router {
  const session = useSessionStore()
  const router = createRouter({
    history,
    routes: [
      {
        path: '/',
        name: 'home',
        redirect: () => {
          if (session.status === 'locked') return '/unlock'
          return session.user ? homeOf(known, session.user.roles) : '/sign-in'
        },
      },
      ...known.flatMap((feature) => feature.routes),
      { path: '/:missing(.*)*', name: 'missing', component: () => import('./frame/MissingPage.vue') },
    ],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  })
  router.beforeEach(guardRoutes)
  // Who is signed out while he looks at a page is led away from it by the guard, as if he had just come.
  watch(
    () => session.status,
    (status, before) => {
      if (before !== 'signed-in' || status !== 'signed-out') return
      void router.replace({ path: router.currentRoute.value.fullPath, force: true })
    },
  )
  session.whenLocked(() => router.replace({ path: router.currentRoute.value.fullPath, force: true }))
  return router
}
