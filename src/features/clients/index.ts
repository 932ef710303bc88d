import { Users } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'

export { searchClients } from './search-clients.ts'
export { useClients } from './use-clients.ts'

/** The people about whom the centre keeps a file. */
export const clients = defineFeature({
  id: 'clients',
  labelKey: 'clients.title',
  icon: Users,
  roles: ['caseworker', 'security-advisor'],
  order: 20,
  routes: [
    { path: '/clients', name: 'clients', component: () => import('./ClientsPage.vue') },
    { path: '/clients/:id', name: 'client', component: () => import('./ClientPage.vue'), props: true },
  ],
})
