import { LogIn } from '@lucide/vue'
import { roles } from '#core/records/user.ts'
import { defineFeature } from '../define-feature.ts'

/**
 * Getting in: signing in, unlocking, the first administrator. Open to everybody who is not signed in. And for who is:
 * using this device offline.
 */
export const session = defineFeature({
  id: 'session',
  labelKey: 'session.signIn',
  icon: LogIn,
  roles: [],
  order: null,
  routes: [
    {
      path: '/sign-in',
      name: 'sign-in',
      component: () => import('./SignInPage.vue'),
      meta: { public: true },
    },
    {
      path: '/unlock',
      name: 'unlock',
      component: () => import('./UnlockPage.vue'),
      meta: { public: true },
    },
    {
      path: '/offline-use',
      name: 'offline-use',
      component: () => import('./OfflineUsePage.vue'),
      meta: { roles },
    },
    {
      path: '/first-administrator',
      name: 'first-administrator',
      component: () => import('./FirstAdminPage.vue'),
      meta: { public: true },
    },
  ],
})
