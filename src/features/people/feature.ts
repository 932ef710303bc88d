import { UsersRound } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'

/** Who works here: administrators manage the accounts, security advisors read them and release held results. */
export const people = defineFeature({
  id: 'people',
  labelKey: 'people.title',
  icon: UsersRound,
  roles: ['admin', 'security-advisor'],
  order: null,
  routes: [
    {
      path: '/settings/people',
      name: 'settings-people',
      component: () => import('./PeoplePage.vue'),
      meta: { feature: 'settings' },
    },
    {
      path: '/settings/people/:id',
      name: 'settings-person',
      component: () => import('./PersonPage.vue'),
      props: true,
      meta: { feature: 'settings' },
    },
  ],
})
