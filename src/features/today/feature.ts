import { Sun } from '@lucide/vue'
import { defineFeature } from '../define-feature.ts'

/** The first page: what needs somebody, what has arrived, what is planned. */
export const today = defineFeature({
  id: 'today',
  labelKey: 'today.title',
  icon: Sun,
  roles: ['caseworker', 'admin', 'security-advisor'],
  order: 10,
  routes: [{ path: '/today', name: 'today', component: () => import('./TodayPage.vue') }],
})
