import { KeyRound } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'

/** One's own account: password, second factor, sessions. */
export const account = defineFeature({
  id: 'account',
  labelKey: 'account.title',
  icon: KeyRound,
  roles: [],
  order: null,
  routes: [{ path: '/account', name: 'account', component: () => import('./AccountPage.vue') }],
})
