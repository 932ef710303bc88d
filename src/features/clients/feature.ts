import { Users } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'

/** The people about whom the centre keeps a file. */
export const clients = defineFeature({
  id: 'clients',
  labelKey: 'clients.title',
  icon: Users,
  roles: ['caseworker', 'security-advisor'],
  order: 20,
  routes: [
    { path: '/clients', name: 'clients', component: () => import('./ClientsPage.vue') },
    {
      path: '/clients/new',
      name: 'new-client',
      component: () => import('./NewClientPage.vue'),
      meta: { roles: ['caseworker'] },
    },
    {
      path: '/clients/:id/edit',
      name: 'edit-client',
      component: () => import('./EditClientPage.vue'),
      props: true,
      meta: { roles: ['caseworker'] },
    },
    {
      path: '/clients/:id/:tab(requests|registrations)?',
      name: 'client',
      component: () => import('./ClientPage.vue'),
      props: ({ params: { id, tab } }) => ({ id, tab: tab || 'summary' }),
    },
  ],
})
