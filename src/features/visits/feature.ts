import { CalendarDays } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'

/** Home visits: planned at the desk, carried on a tablet. */
export const visits = defineFeature({
  id: 'visits',
  labelKey: 'visits.title',
  icon: CalendarDays,
  roles: ['caseworker'],
  order: 40,
  routes: [
    { path: '/visits', name: 'visits', component: () => import('./VisitsPage.vue') },
    {
      path: '/visits/new',
      name: 'new-visit',
      component: () => import('./NewVisitPage.vue'),
      props: ({ query }) => ({ client: typeof query.client === 'string' ? query.client : '' }),
    },
    { path: '/visits/:id', name: 'visit', component: () => import('./EditVisitPage.vue'), props: true },
  ],
})
