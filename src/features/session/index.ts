import { LogIn } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'

export { passwordLength } from './first-admin-checks.ts'
export { default as NoRightPage } from './NoRightPage.vue'
export { default as ProofDialog } from './ProofDialog.vue'

/** Getting in: signing in, the first administrator. Open to everybody who is not signed in. */
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
      path: '/first-administrator',
      name: 'first-administrator',
      component: () => import('./FirstAdminPage.vue'),
      meta: { public: true },
    },
  ],
})
