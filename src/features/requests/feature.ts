import { Inbox } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'

/** What was asked, by oneself and by everybody: the ground that all services share. */
export const requests = defineFeature({
  id: 'requests',
  labelKey: 'requests.title',
  icon: Inbox,
  roles: ['caseworker', 'admin', 'security-advisor'],
  order: 30,
  routes: [
    { path: '/requests', name: 'requests', component: () => import('./RequestsPage.vue') },
    {
      path: '/requests/all',
      name: 'all-requests',
      component: () => import('./RequestsPage.vue'),
      props: { all: true },
      meta: { roles: ['admin', 'security-advisor'] },
    },
    {
      path: '/requests/new',
      name: 'new-request',
      component: () => import('./NewRequestPage.vue'),
      props: ({ query }) => ({ client: typeof query.client === 'string' ? query.client : '' }),
      meta: { roles: ['caseworker'] },
    },
    {
      path: '/requests/:id',
      name: 'request',
      component: () => import('./RequestPage.vue'),
      props: true,
    },
  ],
})
